package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.work.Name;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// The record of a BibTeX or biblatex entry.
final class BibRecord {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("thesis", "thesis"),
            Map.entry("techreport", "report"),
            Map.entry("report", "report"),
            Map.entry("manual", "report"),
            Map.entry("online", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("patent", "patent"),
            Map.entry("unpublished", "manuscript"));
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("journal", "container-title"),
            Map.entry("journaltitle", "container-title"),
            Map.entry("booktitle", "container-title"),
            Map.entry("maintitle", "container-title"),
            Map.entry("series", "collection-title"),
            Map.entry("volume", "volume"),
            Map.entry("number", "issue"),
            Map.entry("issue", "issue"),
            Map.entry("pages", "page"),
            Map.entry("publisher", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("school", "publisher"),
            Map.entry("organization", "publisher"),
            Map.entry("address", "publisher-place"),
            Map.entry("location", "publisher-place"),
            Map.entry("edition", "edition"),
            Map.entry("isbn", "ISBN"),
            Map.entry("issn", "ISSN"),
            Map.entry("url", "URL"),
            Map.entry("doi", "DOI"));
    private static final Pattern DOI = Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)");
    private static final int MOST_NAMES = 1_000;

    private final FileLimits limits;
    private final BibFile.Entry entry;

    private BibRecord(BibFile.Entry entry, FileLimits limits) {
        this.entry = entry;
        this.limits = limits;
    }

    static Work of(BibFile.Entry entry, FileLimits limits) {
        return new BibRecord(entry, limits).work();
    }

    private Work work() {
        Work work = Work.ofType(TYPES.getOrDefault(entry.type(), "document"));
        work = work.withNames("author", names("author")).withNames("editor", names("editor"));
        work = work.withNames("translator", names("translator"));
        String subtitle = plain("subtitle");
        String title = plain("title");
        work = with(work, "title", subtitle.isEmpty() ? title : title + ": " + subtitle);
        for (String field : entry.fields().keySet()) {
            String variable = FIELDS.get(field);
            if (variable != null && work.text(variable).isEmpty()) {
                work = with(work, variable, value(field, variable));
            }
        }
        Work dated = work;
        return StatedDate.of(plain("date"))
                .or(() -> StatedDate.of(plain("year"), month(), null))
                .map(date -> dated.withDate("issued", date))
                .orElse(work);
    }

    private @Nullable String month() {
        String month = plain("month");
        return month.isEmpty() ? null : month;
    }

    private static Work with(Work work, String variable, String text) {
        return text.isBlank() ? work : work.with(variable, text.strip());
    }

    private String value(String field, String variable) {
        return switch (variable) {
            case "DOI" -> DOI.matcher(verbatim(field)).replaceFirst("");
            case "URL" -> verbatim(field);
            case "page" -> plain(field).replace('–', '-');
            default -> plain(field);
        };
    }

    private String plain(String field) {
        return LatexText.plain(entry.fields().getOrDefault(field, ""), limits);
    }

    private String verbatim(String field) {
        return entry.fields()
                .getOrDefault(field, "")
                .replaceAll("\\\\url|[{}\\\\]", "")
                .strip();
    }

    private List<Name> names(String field) {
        var names = new ArrayList<Name>();
        for (String part : parts(entry.fields().getOrDefault(field, ""), " and ")) {
            if (!part.strip().equals("others") && names.size() < MOST_NAMES) {
                name(part.strip()).ifPresent(names::add);
            }
        }
        return names;
    }

    /// "First von Last", "von Last, First" or "von Last, Jr, First"; what braces hold together is one name.
    private Optional<Name> name(String name) {
        if (name.startsWith("{") && name.endsWith("}") && parts(name, " ").size() == 1) {
            String whole = LatexText.plain(name, limits);
            return whole.isEmpty() ? Optional.empty() : Optional.of(new Name.Literal(whole));
        }
        List<String> commas = parts(name, ",");
        if (commas.size() > 1) {
            return StatedName.of(text(commas.getFirst()), text(commas.getLast()));
        }
        List<String> words = parts(name, " ");
        int family = words.size() - 1;
        for (int i = 1; i < words.size() - 1; i++) {
            if (Character.isLowerCase(
                    words.get(i).isEmpty() ? 'X' : words.get(i).charAt(0))) {
                family = i;
                break;
            }
        }
        return StatedName.of(
                text(String.join(" ", words.subList(family, words.size()))),
                text(String.join(" ", words.subList(0, family))));
    }

    private String text(String tex) {
        return LatexText.plain(tex, limits);
    }

    /// Cut at a mark that stands outside of braces.
    private static List<String> parts(String tex, String mark) {
        var parts = new ArrayList<String>();
        String folded = tex.replaceAll("\\s+", " ");
        int deep = 0;
        int from = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            deep += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (deep == 0 && folded.startsWith(mark, i)) {
                parts.add(folded.substring(from, i));
                from = i + mark.length();
                i = from - 1;
            }
        }
        parts.add(folded.substring(from));
        return parts;
    }
}
