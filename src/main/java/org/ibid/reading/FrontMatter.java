package org.ibid.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// Reads what stands before a paper's body, and finds where the body begins.
final class FrontMatter {

    private static final Pattern ABSTRACT = Pattern.compile(
            "(?i)^(?:#{1,6}\\s*)?[*_]{0,3}(?:abstract|a b s t r a c t|summary|résumé|zusammenfassung|resumen)[*_]{0,3}\\s*(?:[:.—–-]+\\s*[*_]{0,3}\\s*(.*)|)$");
    private static final Pattern KEYWORDS = Pattern.compile(
            "(?i)^(?:#{1,6}\\s*)?[*_]{0,3}(?:key\\s?-?words?(?: and phrases)?|index terms)[*_]{0,3}\\s*[:—–-]+\\s*[*_]{0,3}\\s*(.*)$");
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?i)^(?:#{1,6}\\s*)?[*_]{0,3}(?:(?:\\d{1,2}|[IVX]{1,4})\\.?\\d?\\.?\\s*)?(?:introduction|background|einleitung|introducción)[*_]{0,3}\\s*:?$");
    private static final Pattern NEXT_BLOCK = Pattern.compile(
            "(?i)^(?:authors?|contents|table of contents|citation|jel|received|how to cite|corresponding author)\\b.{0,60}$|^\\d\\.?\\s+\\p{Lu}.{2,60}$");
    private static final int FRONT_LINES = 400;
    private static final int BARE_FRONT_LINES = 60;
    private static final int LONGEST_ABSTRACT = 120;

    private final String text;
    private final String masked;
    private final List<Line> lines;
    private final int abstractLine;
    private final int keywordsLine;
    private final int introductionLine;
    private final boolean doubleSpaced;
    private final boolean hasList;

    FrontMatter(String text, String masked, List<Line> lines, boolean hasList, int listLine) {
        this.text = text;
        this.masked = masked;
        this.lines = lines.subList(0, Math.min(lines.size(), listLine));
        this.abstractLine = find(ABSTRACT, 0);
        this.keywordsLine = find(KEYWORDS, Math.max(0, abstractLine));
        this.introductionLine = find(INTRODUCTION, Math.max(0, abstractLine + 1));
        this.doubleSpaced = Layout.isDoubleSpaced(lines);
        this.hasList = hasList;
    }

    private int find(Pattern pattern, int from) {
        for (int i = from; i < Math.min(lines.size(), FRONT_LINES); i++) {
            if (lines.get(i).content().length() < 5_000
                    && pattern.matcher(lines.get(i).content()).matches()) {
                return i;
            }
        }
        return -1;
    }

    /// Where citations may stand: the abstract, and all from where the body begins.
    List<Slice> regions(int end) {
        var regions = new ArrayList<Slice>();
        abstractPlace().ifPresent(regions::add);
        int body = Math.min(bodyStart(), end);
        int from = regions.isEmpty() ? body : Math.max(body, regions.getFirst().to());
        if (from < end) {
            regions.add(new Slice(from, end));
        }
        return regions;
    }

    private int bodyStart() {
        if (introductionLine >= 0) {
            return lines.get(introductionLine).place().to();
        }
        if (keywordsLine >= 0) {
            return lines.get(keywordsLine).place().to();
        }
        return abstractPlace().map(Slice::to).orElse(0);
    }

    private int frontEnd() {
        int last = introductionLine >= 0 ? introductionLine : keywordsLine >= 0 ? keywordsLine + 8 : abstractLine;
        return Math.min(lines.size(), last >= 0 ? Math.min(last + 40, FRONT_LINES) : BARE_FRONT_LINES);
    }

    Optional<Slice> abstractPlace() {
        if (abstractLine < 0) {
            return Optional.empty();
        }
        Line label = lines.get(abstractLine);
        Matcher inline = ABSTRACT.matcher(label.content());
        boolean sameLine =
                inline.matches() && inline.group(1) != null && !inline.group(1).isBlank();
        int first = sameLine ? abstractLine : nextFilled(abstractLine + 1);
        int end = abstractEnd(first);
        if (first >= end) {
            return Optional.empty();
        }
        int from = lines.get(first).place().from() + (sameLine ? inline.start(1) : 0);
        return Optional.of(new Slice(from, lines.get(lastFilled(end)).place().to()));
    }

    /// The line behind the abstract: keywords, introduction, another block; or a blank line where none of these comes.
    private int abstractEnd(int first) {
        int most = Math.min(lines.size(), first + LONGEST_ABSTRACT);
        for (int i = first + 1; i < most; i++) {
            String content = lines.get(i).content();
            if (i == keywordsLine
                    || i == introductionLine
                    || NEXT_BLOCK.matcher(content).matches()) {
                return i;
            }
        }
        for (int i = first + 1; i < most; i++) {
            if (lines.get(i).isBlank() && !doubleSpaced) {
                return i;
            }
        }
        return most;
    }

    private int nextFilled(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private int lastFilled(int end) {
        int at = end - 1;
        while (at > 0 && lines.get(at).isBlank()) {
            at--;
        }
        return at;
    }

    Metadata metadata(ReferenceReader references, Offsets offsets, List<Warning> warnings) {
        var places = new LinkedHashMap<String, Slice>();
        List<Line> front = lines.subList(0, frontEnd());
        var block = new TitleBlock(masked, front);
        Optional<TitleBlock.Piece<String>> title =
                isPaper() ? block.title().filter(this::beforeAbstract) : Optional.empty();
        var claims = new Claims();
        new Imprint(text, front, claims, references)
                .read(title.map(TitleBlock.Piece::value).orElse(""));
        Work work = described(block, title, places);
        work = imprinted(work, claims, places, offsets, warnings);
        work = customised(work, block, claims, places);
        var spans = new LinkedHashMap<String, Span>();
        Work complete = work;
        places.forEach((name, place) -> {
            if (complete.fields().containsKey(name)) {
                spans.put(name, offsets.span(place));
            }
        });
        return new Metadata(complete, spans);
    }

    /// A first line is a title only where something else says that this is a paper.
    private boolean isPaper() {
        return abstractLine >= 0 || keywordsLine >= 0 || introductionLine >= 0 || hasList;
    }

    private boolean beforeAbstract(TitleBlock.Piece<String> title) {
        return abstractLine < 0
                || title.place().from() < lines.get(abstractLine).place().from();
    }

    private Work described(TitleBlock block, Optional<TitleBlock.Piece<String>> title, Map<String, Slice> places) {
        Work work = Work.ofType("article-journal");
        if (title.isPresent()) {
            work = work.with("title", title.get().value());
            places.put("title", title.get().place());
        }
        var authors = isPaper() ? block.authors(title) : Optional.<TitleBlock.Piece<List<Name>>>empty();
        if (authors.isPresent()) {
            work = work.withNames("author", authors.get().value());
            places.put("author", authors.get().place());
        }
        Optional<Slice> summary = abstractPlace();
        if (summary.isPresent()) {
            work = work.with("abstract", prose(summary.get()));
            places.put("abstract", summary.get());
        }
        return keywords(work, places);
    }

    private Work keywords(Work work, Map<String, Slice> places) {
        if (keywordsLine < 0) {
            return work;
        }
        Matcher label = KEYWORDS.matcher(lines.get(keywordsLine).content());
        boolean sameLine = label.matches() && !label.group(1).isBlank();
        int first = sameLine ? keywordsLine : nextFilled(keywordsLine + 1);
        int last = first;
        while (last + 1 < lines.size()
                && !lines.get(last + 1).isBlank()
                && last + 1 != introductionLine
                && last < first + 6) {
            last++;
        }
        if (first >= lines.size()) {
            return work;
        }
        int from = lines.get(first).place().from() + (sameLine ? label.start(1) : 0);
        var place = new Slice(from, Math.max(from, lines.get(last).place().to()));
        places.put("keyword", place);
        var words = new ArrayList<String>();
        for (String word : prose(place).replaceFirst("\\.$", "").split("\\s*[,;·•|]\\s*")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return work.with("keyword", String.join("; ", words));
    }

    private String prose(Slice place) {
        return Masked.readable(place.of(masked)).replaceAll("(?<=\\d) (st|nd|rd|th)(?= |$)", "$1");
    }

    private static Work imprinted(
            Work work, Claims claims, Map<String, Slice> places, Offsets offsets, List<Warning> warnings) {
        Work result = work;
        for (String variable :
                List.of("container-title", "ISSN", "eISSN", "volume", "issue", "page", "issued", "DOI", "URL")) {
            Optional<Claims.Claim> best = claims.best(variable);
            if (best.isEmpty()) {
                continue;
            }
            String value = best.get().value();
            result = variable.equals("issued")
                    ? result.withDate("issued", PartialDate.ofYear(Integer.parseInt(value.substring(0, 4))))
                    : variable.equals("eISSN") ? result : result.with(variable, value);
            places.put(variable, best.get().place());
            for (Claims.Claim other : claims.others(best.get())) {
                warnings.add(new Warning(
                        "conflicting-" + variable.toLowerCase(Locale.ROOT),
                        "The text gives two readings of %s: \"%s\" (taken) and \"%s\"."
                                .formatted(variable, value, other.value()),
                        offsets.span(other.place())));
            }
        }
        return result;
    }

    private static Work customised(Work work, TitleBlock block, Claims claims, Map<String, Slice> places) {
        var custom = new LinkedHashMap<String, Object>();
        var names = work.names("author");
        Optional<TitleBlock.Piece<List<Name>>> where =
                Optional.ofNullable(places.get("author")).map(place -> new TitleBlock.Piece<>(names, place));
        block.affiliations(names, where).ifPresent(found -> {
            custom.put("affiliations", TitleBlock.json(found.value()));
            places.put("custom", found.place());
        });
        if (!names.isEmpty()) {
            block.email().ifPresent(email -> custom.put("corresponding-email", email.value()));
        }
        claims.best("eISSN").ifPresent(claim -> custom.put("eISSN", claim.value()));
        return custom.isEmpty() ? work : work.with("custom", new Value.Other(custom));
    }
}
