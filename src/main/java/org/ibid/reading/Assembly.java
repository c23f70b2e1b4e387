package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Segment;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Makes a CSL item of a reference's labelled segments.
final class Assembly {

    private static final int LONGEST = 2_000;
    private static final String NO_LABEL = "— ";
    private static final Pattern IN = Pattern.compile("^(?iu:in|dans|en|w|v|в)(?!\\p{L})[:.]?\\s+|^//\\s*");
    private static final Pattern QUOTES = Pattern.compile("^[“\"„«‘'`]+\\s*|\\s*[,.;]?[”\"“»’']+[\\s,.;:]*$");
    private static final Pattern ROLE_BEFORE =
            Pattern.compile("(?iu)^[\\s(\\[]*+(?:in\\b:?\\s*)?[(\\[]?(?:edited(?: and translated)?"
                    + "|eds?\\.?|translated|trans\\.?|transl\\.?|hrsg\\.?|hg\\.?|herausgegeben|übers\\.?|dir\\.?|directed|prod\\.?|"
                    + "produced|sous la dir(?:ection|\\.) de|a cura di|под ред\\.?)?\\s*(?:by|von|v\\.|par|de)?\\s+");
    private static final Pattern ROLE_AFTER =
            Pattern.compile("(?iu)[\\s,(\\[]*(?<!\\p{L})(?:eds?|editors?|hrsg|hg|trans|transl|translators?|"
                    + "directors?|producers?|dir|coords?|comps?|ред)(?!\\p{L})\\.?[)\\].,:;\\s]*$");
    private static final Pattern EDITION = Pattern.compile("(\\d{1,3})");
    private static final Pattern ALL_PAGES =
            Pattern.compile("(?iu)(\\d{1,5})\\s*(?:pp?|pages|s|с|стр)(?!\\p{L})\\.?\\W*");
    private static final Pattern ISBN = Pattern.compile("(?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dXx]");
    private static final Pattern ISSN = Pattern.compile("\\b\\d{4}-\\d{3}[\\dXx]\\b");
    private static final Pattern NUMBER_AT_END =
            Pattern.compile("^(.{4,}?)[\\s,;:(]+(?:(?iu:vol|no|nr|bd|v)\\.?\\s*)?(\\d{1,4})\\W*$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•–]|[⁰¹²³⁴-⁹]{1,4})\\s+");
    /// NLM's Citing Medicine, chapter 6: the inventors, and who holds the patent.
    private static final Pattern ASSIGNEE = Pattern.compile("(?<=inventors?);.{2,120}assignees?\\.?\\s*$");
    private static final Pattern IN_SERIES = Pattern.compile(
            "(?iu) \\(([^()]{0,80}\\b(?:series|collection|bibliothek|bibliothèque|biblioteca|reihe|schriften)\\b[^()]{0,40})\\)[.,\\s]*$");
    private static final Pattern OPENING = Pattern.compile("^[(\\[]+");
    private static final Pattern CLOSING = Pattern.compile("[)\\]]+(?=[.,;:\\s]*$)");
    private static final Pattern CUES =
            Pattern.compile("(?i)(?:available|accessed|retrieved|url|from|at|online|[\\s:;.,])*+");
    private static final String MARKUP = "*_<[\\&‐‑" + Plain.ITALIC + Plain.ROMAN;
    private static final String QUOTE_SIGNS = "“”\"„«»‘’'`";

    private final Draft draft;
    private final String raw;
    private final List<Segment> segments;
    private final List<Name> authors = new ArrayList<>();
    private final StringBuilder notes = new StringBuilder();

    private Assembly(String raw, List<Segment> segments) {
        this.raw = raw;
        this.segments = segments;
        this.draft = new Draft(raw);
    }

    static Made of(String raw, List<Segment> segments) {
        return new Assembly(raw, segments).made();
    }

    /// @param warnings what is doubtful about the record
    record Made(Work work, List<Warning> warnings) {}

    private Made made() {
        Optional<ExactForm> exact = ExactForm.in(raw);
        if (exact.isPresent()) {
            return exactly(exact.get());
        }
        boolean journal = segments.stream().anyMatch(each -> each.label() == Label.JOURNAL);
        for (Segment each : segments) {
            String text = each.in(raw);
            String read = unmarked(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            if (each.label() != Label.CITATION_NUMBER) {
                field(isMaker(each) ? Label.AUTHOR : each.label(), read.isEmpty() ? text : read, journal);
            }
        }
        draft.names("author", authors);
        if (!draft.has("issued")) {
            Dates.fullest(outsideTitleAndLinks()).ifPresent(draft::issued);
        }
        draft.text("note", notes.toString());
        Optional<String> described = new Described(raw, draft).complete();
        return new Made(draft.work(Types.of(draft, raw, journal, described)), draft.warnings());
    }

    private Made exactly(ExactForm exact) {
        exact.into(draft);
        Links.take(Plain.of(raw), draft);
        return new Made(draft.work(exact.type()), draft.warnings());
    }

    /// An organisation that stands where authors stand, before the title, has made the source and not only published
    /// it.
    private boolean isMaker(Segment segment) {
        if (segment.label() != Label.PUBLISHER) {
            return false;
        }
        for (Segment each : segments) {
            if (each != segment && each.label() != Label.CITATION_NUMBER) {
                return each.start() > segment.start() && each.label() == Label.TITLE;
            }
        }
        return false;
    }

    /// Where a date may stand that was not taken for one, in one piece with a journal's name perhaps.
    private String outsideTitleAndLinks() {
        var rest = new StringBuilder();
        for (Segment each : segments) {
            switch (each.label()) {
                case TITLE, DOI, URL, ISBN, CITATION_NUMBER, AUTHOR -> rest.append(" | ");
                default -> rest.append(raw, each.start(), Math.min(each.end(), each.start() + LONGEST));
            }
        }
        return rest.toString();
    }

    /// Without markup. The dash keeps a number at the beginning from being taken for the label of an entry.
    private static String unmarked(String text) {
        if (isPlain(text)) {
            return text;
        }
        String plain = Plain.unmarked(Plain.of(NO_LABEL + text).text());
        return plain.substring(Math.min(plain.length(), NO_LABEL.length()))
                .replace("*", "")
                .strip();
    }

    /// Whether there is nothing in it that markup is made of: most fields, so that most are read at once.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' && i > 0 && text.charAt(i - 1) != ' ';
            if (!blank && (Spaces.isSpace(c) || MARKUP.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private void field(Label label, String text, boolean journal) {
        switch (label) {
            case AUTHOR -> authors.addAll(names(text));
            case EDITOR -> draft.names("editor", names(withoutRole(text)));
            case TRANSLATOR -> draft.names("translator", names(withoutRole(text)));
            case DIRECTOR -> draft.names("director", names(withoutRole(text)));
            case PRODUCER -> draft.names("producer", names(withoutRole(text)));
            case DATE -> {
                if (VolumeAndIssue.isDated(text)) {
                    VolumeAndIssue.read(text, draft);
                } else {
                    Dates.fullest(text).ifPresent(draft::issued);
                }
            }
            case TITLE -> draft.text(draft.has("title") ? "container-title" : "title", unquoted(Types.unmarked(text)));
            case JOURNAL ->
                draft.text("container-title", unquoted(IN.matcher(text).replaceFirst("")));
            case CONTAINER_TITLE ->
                draft.text(
                        journal ? "collection-title" : "container-title",
                        unquoted(IN.matcher(text).replaceFirst("")));
            case COLLECTION_TITLE -> series(text);
            case VOLUME -> VolumeAndIssue.read(text, draft);
            case PAGES -> pages(text);
            case PUBLISHER -> publisher(text);
            case LOCATION -> draft.text("publisher-place", bracketless(text));
            case EDITION -> edition(text);
            case DOI, URL -> Links.take(Plain.of(text), draft);
            case ISBN -> standardNumber(text);
            case NOTE -> note(text);
            case GENRE -> draft.text("genre", bracketless(text));
            case MEDIUM -> draft.text("medium", bracketless(text));
            case SOURCE -> draft.text("source", bracketless(text));
            case CITATION_NUMBER -> {}
        }
    }

    private static List<Name> names(String text) {
        String clean = ASSIGNEE.matcher(BULLET.matcher(text).replaceFirst("")).replaceFirst("");
        List<Name> names = Names.of(clean);
        if (!names.isEmpty()) {
            return names;
        }
        String literal = Trim.value(clean);
        return literal.isEmpty() ? List.of() : List.of(new Name.Literal(literal));
    }

    private static String withoutRole(String text) {
        Matcher before = ROLE_BEFORE.matcher(text);
        String rest = before.lookingAt() ? text.substring(before.end()) : text;
        return OPENING.matcher(ROLE_AFTER.matcher(rest).replaceFirst("")).replaceFirst("");
    }

    private static String unquoted(String text) {
        String bare = text.strip();
        if (!mayBeQuoted(bare)) {
            return text;
        }
        String once = QUOTES.matcher(bare).replaceAll("");
        return once.isBlank() ? text : once;
    }

    /// Whether there is a sign at the beginning, or at the end before punctuation; an apostrophe inside is none.
    private static boolean mayBeQuoted(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) <= ' ' || ",.;:\u0085".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > 0 && (QUOTE_SIGNS.indexOf(text.charAt(0)) >= 0 || QUOTE_SIGNS.indexOf(text.charAt(end - 1)) >= 0);
    }

    private static String bracketless(String text) {
        String opened = OPENING.matcher(text.strip()).replaceFirst("");
        return opened.indexOf(')') < 0 && opened.indexOf(']') < 0
                ? opened
                : CLOSING.matcher(opened).replaceFirst("");
    }

    private void publisher(String text) {
        Matcher inSeries = IN_SERIES.matcher(text);
        if (inSeries.find()) {
            series(inSeries.group(1));
        }
        draft.text("publisher", bracketless(inSeries.reset().replaceFirst("")));
    }

    private void series(String text) {
        Matcher numbered = NUMBER_AT_END.matcher(bracketless(text));
        draft.text("collection-title", numbered.matches() ? numbered.group(1) : bracketless(text));
        if (numbered.matches()) {
            draft.text("collection-number", numbered.group(2));
        }
    }

    private void pages(String text) {
        Matcher all = ALL_PAGES.matcher(bracketless(text));
        if (all.matches()) {
            draft.text("number-of-pages", all.group(1));
        } else {
            draft.text("page", VolumeAndIssue.pages(text));
        }
    }

    private void edition(String text) {
        Matcher number = EDITION.matcher(text);
        draft.text("edition", number.find() ? number.group(1) : bracketless(text));
    }

    private void standardNumber(String text) {
        Matcher isbn = ISBN.matcher(text);
        Matcher issn = ISSN.matcher(text);
        if (isbn.find()) {
            draft.text("ISBN", isbn.group());
        } else if (issn.find()) {
            draft.text("ISSN", issn.group());
        }
    }

    private void note(String text) {
        String rest = Links.take(Plain.of(text + " "), draft);
        String clean = Trim.value(rest);
        if (!clean.isEmpty() && !CUES.matcher(clean).matches()) {
            notes.append(notes.isEmpty() ? "" : "; ").append(clean);
        }
    }
}
