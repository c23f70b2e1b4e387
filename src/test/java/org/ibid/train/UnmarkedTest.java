package org.ibid.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Words;
import org.junit.jupiter.api.Test;

/// What AnyStyle's labelled references do with the words between fields. Here `<a:Khan>` is a text with signs around.
class UnmarkedTest {

    private static final Map<Character, Label> LETTERS =
            Map.of('a', Label.AUTHOR, 'e', Label.EDITOR, 't', Label.TITLE, 'c', Label.CONTAINER_TITLE, 'u', Label.URL);
    private static final Map<String, Label> NUMBERS =
            Map.of("2022", Label.DATE, "62", Label.VOLUME, "838", Label.PAGES, "4", Label.EDITION);

    @Test
    void givenNamesAndInitialsAreTheirFamilys() {
        assertEquals(
                "author: <Khan, F. H., & Christopher Clary> date: <(2022).> title: <Relations.>",
                labelled("<a:Khan>, F. H., & Christopher <a:Clary> (2022). <t:Relations>."));
    }

    @Test
    void aRoleIsInTheNamesBeforeAndAnIntroducingWordInTheFieldAfter() {
        assertEquals(
                "title: <Relations.> editor: <In Clary, C. (Ed.),> container-title: <Asia> pages: <(pp. 838–865).>",
                labelled("<t:Relations>. In <e:Clary>, C. (Ed.), <c:Asia> (pp. 838–865)."));
    }

    @Test
    void volumeAndIssueStayTogetherAndAnEditionHasItsWord() {
        assertEquals(
                "title: <Asia,> edition: <4th ed.,> volume: <vol. 62> date: <(2022)>",
                labelled("<t:Asia>, 4th ed., vol. 62 (2022)"));
    }

    @Test
    void whatLeadsToAnAddressIsANote() {
        assertEquals(
                "title: <Asia.> note: <Available at:> url: <https://asia.org/1>",
                labelled("<t:Asia>. Available at: <u:https://asia.org/1>"));
    }

    @Test
    void theNumberOfAnEntryHasALabelOfItsOwn() {
        assertEquals(
                "citation-number: <[1]> author: <Khan FH.> title: <Asia.>", labelled("[1] <a:Khan> FH. <t:Asia>."));
    }

    private static String labelled(String marked) {
        var raw = new StringBuilder();
        var chars = new ArrayList<Integer>();
        int now = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '<') {
                now = LETTERS.get(marked.charAt(i + 1)).ordinal();
                i += 2;
            } else if (c == '>') {
                now = -1;
            } else {
                raw.append(c);
                chars.add(now);
            }
        }
        return shown(raw.toString(), chars);
    }

    private static String shown(String raw, List<Integer> chars) {
        Words words = Words.of(raw);
        int[] labels = Unmarked.labels(
                raw,
                words,
                chars.stream().mapToInt(each -> each).toArray(),
                NUMBERS,
                Set.of("F", "H", "Christopher", "C"));
        var shown = new StringBuilder();
        for (int w = 0; w < labels.length; w++) {
            boolean opens = w == 0 || labels[w] != labels[w - 1];
            String label = Label.values()[labels[w]].word();
            shown.append(w == 0 ? label + ": <" : opens ? "> " + label + ": <" : " ")
                    .append(raw, words.start(w), words.end(w));
        }
        return shown.append('>').toString();
    }
}
