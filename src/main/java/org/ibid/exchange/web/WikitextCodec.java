package org.ibid.exchange.web;

import java.io.IOException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.RichText;
import org.ibid.exchange.codec.RichText.Style;
import org.ibid.exchange.codec.RichText.Token;
import org.ibid.exchange.xml.PersonName;
import org.ibid.work.Name;

/// Wikipedia's citation templates out (Help:Citation Style 1), one list item each.
public final class WikitextCodec implements Codec {

    private static final Map<String, String> TEMPLATES = Map.ofEntries(
            Map.entry("article-journal", "cite journal"),
            Map.entry("article-magazine", "cite magazine"),
            Map.entry("article-newspaper", "cite news"),
            Map.entry("book", "cite book"),
            Map.entry("chapter", "cite book"),
            Map.entry("entry", "cite encyclopedia"),
            Map.entry("entry-dictionary", "cite encyclopedia"),
            Map.entry("entry-encyclopedia", "cite encyclopedia"),
            Map.entry("interview", "cite interview"),
            Map.entry("map", "cite map"),
            Map.entry("motion_picture", "cite AV media"),
            Map.entry("paper-conference", "cite conference"),
            Map.entry("report", "cite report"),
            Map.entry("speech", "cite speech"),
            Map.entry("thesis", "cite thesis"),
            Map.entry("webpage", "cite web"));

    private static final Set<String> WIDER = Set.of("entry", "entry-dictionary", "chapter");

    /// What the templates call that which the work stands in.
    private static final Map<String, String> HOSTS = Map.of(
            "article-journal", "journal",
            "article-magazine", "magazine",
            "article-newspaper", "newspaper",
            "webpage", "website",
            "entry", "encyclopedia",
            "entry-dictionary", "dictionary",
            "entry-encyclopedia", "encyclopedia",
            "paper-conference", "book-title");

    private static final List<Map.Entry<String, String>> REST = List.of(
            Map.entry("event-title", "conference"),
            Map.entry("collection-title", "series"),
            Map.entry("edition", "edition"),
            Map.entry("volume", "volume"),
            Map.entry("issue", "issue"),
            Map.entry("publisher-place", "location"),
            Map.entry("publisher", "publisher"),
            Map.entry("genre", "type"),
            Map.entry("number", "id"),
            Map.entry("language", "language"),
            Map.entry("ISBN", "isbn"),
            Map.entry("ISSN", "issn"),
            Map.entry("DOI", "doi"),
            Map.entry("PMID", "pmid"),
            Map.entry("PMCID", "pmc"),
            Map.entry("source", "via"),
            Map.entry("URL", "url"));

    private static final Map<Style, String> QUOTES = Map.of(Style.ITALIC, "''", Style.BOLD, "'''");
    private static final Map<Style, String> TAGS = Map.of(Style.SUPERSCRIPT, "sup", Style.SUBSCRIPT, "sub");
    private static final Pattern SPECIAL = Pattern.compile("[|{}\\[\\]<>~]|''+|&(?=#?\\w{1,40};)");
    private static final Pattern ONE_PAGE = Pattern.compile("[\\w.]{1,20}");

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        String type = entry.work().type();
        if (!TEMPLATES.containsKey(type) || WIDER.contains(type)) {
            entry.simplified("type");
        }
        var pairs = new Pairs(entry);
        names(entry, "author", "last", "first", "author", pairs);
        names(entry, "editor", "editor-last", "editor-first", "editor", pairs);
        names(entry, "translator", "translator-last", "translator-first", "translator", pairs);
        date(entry, "issued", "date", pairs);
        titles(entry, type, pairs);
        REST.stream().forEach(pair -> text(entry, pair.getKey(), pair.getValue(), pairs));
        pages(entry, pairs);
        date(entry, "original-date", "orig-date", pairs);
        if (entry.has("accessed") && entry.work().text("URL").isPresent()) {
            date(entry, "accessed", "access-date", pairs);
        }
        pairs.withoutKeys();
        out.append("* {{").append(TEMPLATES.getOrDefault(type, "citation"));
        for (var pair : pairs.all()) {
            out.append(" |").append(pair.getKey()).append('=').append(pair.getValue());
        }
        out.append("}}\n");
    }

    private static void titles(OutgoingEntry entry, String type, Pairs pairs) {
        boolean isChapter = type.equals("chapter") && entry.has("container-title");
        text(entry, "title", isChapter ? "chapter" : "title", pairs);
        text(entry, "container-title", isChapter ? "title" : HOSTS.getOrDefault(type, "work"), pairs);
    }

    private static void names(
            OutgoingEntry entry, String variable, String last, String first, String whole, Pairs pairs) {
        int number = 0;
        for (var name : entry.names(variable)) {
            number++;
            switch (name) {
                case Name.Literal(String text) -> pairs.put(whole + number, escaped(entry.clean(variable, text)));
                case Name.Person person -> {
                    var parts = PersonName.of(person);
                    if (PersonName.isSimplified(person)) {
                        entry.simplified(variable);
                    }
                    String given = parts.suffix().isEmpty()
                            ? parts.given()
                            : (parts.given() + ", " + parts.suffix()).replaceFirst("^, ", "");
                    boolean hasFamily = !parts.family().isEmpty();
                    pairs.put(last + number, escaped(entry.clean(variable, hasFamily ? parts.family() : given)));
                    pairs.put(first + number, hasFamily ? escaped(entry.clean(variable, given)) : "");
                }
            }
        }
    }

    private static void text(OutgoingEntry entry, String variable, String parameter, Pairs pairs) {
        entry.text(variable).ifPresent(text -> {
            String value = variable.equals("PMCID") ? text.replaceFirst("^PMC", "") : text;
            pairs.put(parameter, variable.equals("URL") ? address(value) : rich(entry, variable, value));
        });
    }

    private static String address(String url) {
        return url.replace("|", "%7C")
                .replace(" ", "%20")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("[", "%5B")
                .replace("]", "%5D")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }

    private static String rich(OutgoingEntry entry, String variable, String text) {
        var wiki = new StringBuilder();
        for (var token : RichText.parse(text)) {
            switch (token) {
                case Token.Text(String part) -> wiki.append(escaped(part));
                case Token.Open(Style style) -> wiki.append(mark(entry, variable, style, ""));
                case Token.Close(Style style) -> wiki.append(mark(entry, variable, style, "/"));
            }
        }
        return wiki.toString();
    }

    private static String mark(OutgoingEntry entry, String variable, Style style, String slash) {
        if (TAGS.containsKey(style)) {
            return "<" + slash + TAGS.get(style) + ">";
        }
        if (!QUOTES.containsKey(style)) {
            entry.simplified(variable);
        }
        return QUOTES.getOrDefault(style, "");
    }

    /// What the wiki would take for markup is written as the number of its sign.
    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll(found -> {
            var signs = new StringBuilder();
            found.group()
                    .chars()
                    .forEach(sign -> signs.append("&#").append(sign).append(';'));
            return signs.toString();
        });
    }

    private static void pages(OutgoingEntry entry, Pairs pairs) {
        entry.plain("page")
                .ifPresent(page -> pairs.put(ONE_PAGE.matcher(page).matches() ? "page" : "pages", escaped(page)));
    }

    /// Citation Style 1 takes `2021-05-03`, `May 2021`, `2021`, seasons with the year, and `c. 2021`.
    private static void date(OutgoingEntry entry, String variable, String parameter, Pairs pairs) {
        entry.date(variable).map(OutgoingDate::of).ifPresent(date -> {
            if (date.ends().size() != 1) {
                String range = String.join(
                        "–", date.ends().stream().map(OutgoingDate::iso).toList());
                entry.simplified(variable);
                pairs.put(parameter, escaped(entry.clean(variable, range.isEmpty() ? date.text() : range)));
                return;
            }
            var start = date.ends().getFirst();
            int month = OutgoingDate.month(start);
            String year = start.year() < 0 ? -start.year() + " BC" : String.valueOf(start.year());
            String named = month == 0
                    ? (date.season() + " " + year).strip()
                    : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
            boolean isDay = start.day() > 0 && month > 0 && start.year() > 0;
            String said = isDay ? OutgoingDate.iso(start) : named;
            pairs.put(parameter, escaped(entry.clean(variable, (date.circa() ? "c. " : "") + said)));
        });
    }
}
