package org.ibid.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Work;

/// Reads what the lines before a paper's body say of where it appeared: journal, volume, issue, pages, DOI.
final class Imprint {

    private static final String NUMBER = "(\\d{1,4}|[IVXLC]{1,7})";
    private static final Pattern ISSN = Pattern.compile(
            "(?i)\\b(?:(p|e|online|print)\\s*-?\\s*)?ISSN\\b(?:\\s*\\((online|print)\\))?\\s*[:.]?\\s*(\\d{4}-\\d{3}[\\dX])");
    private static final Pattern VOLUME_ISSUE =
            Pattern.compile("(?i)^(.{0,90}?)[,;:.(]?\\s*\\bvol(?:ume)?\\b\\.?\\s*:?\\s*" + NUMBER
                    + "\\b(?:\\s*\\(?(\\d{4})\\)?)?(?:[\\s,;(]*\\b(?:issue|no|number)\\b\\.?\\s*:?\\s*" + NUMBER
                    + "\\b)?(.*)$");
    private static final Pattern ISSUE = Pattern.compile("(?i)^issue\\s*:\\s*" + NUMBER + "\\b.*$");
    private static final Pattern PAGES =
            Pattern.compile("(?i)^(?:pages?|pp?\\.)\\s*:?\\s*(\\d{1,6}\\s*[-–—]\\s*\\d{1,6})\\W*$");
    private static final Pattern PAGES_IN_LINE =
            Pattern.compile("(?i)\\b(?:pages?|pp?\\.)\\s*:?\\s*(\\d{1,6}\\s*[-–—]\\s*\\d{1,6})");
    private static final Pattern DOI = Pattern.compile(
            "(?i)^(?:doi\\s*:\\s*|doi link\\s*:.*?|(?:https?://)?(?:dx\\.)?doi\\.org/)(10\\.\\d{4,9}/[^\\s\\]<>]+).*$");
    private static final Pattern ARTICLE_LINK =
            Pattern.compile("(?i)^(?:article (?:link|url)|permalink)\\s*:\\s*<?(https?://[^\\s<>]+)>?.*$");
    private static final Pattern YEAR = Pattern.compile("\\b(" + Lexicon.YEAR + ")\\b");

    private final String text;
    private final List<Line> lines;
    private final Claims claims;
    private final ReferenceReader references;

    Imprint(String text, List<Line> lines, Claims claims, ReferenceReader references) {
        this.text = text;
        this.lines = lines;
        this.claims = claims;
        this.references = references;
    }

    void read(String title) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.content().contains("\t")) {
                cells(line, title);
            } else if (!line.isBlank() && line.content().length() < 300) {
                labelled(line, i);
            }
        }
        claims.best("container-title").ifPresent(this::issn);
    }

    private void labelled(Line line, int index) {
        String content = line.content();
        one(PAGES, "page", line, 10);
        one(ISSUE, "issue", line, 2);
        one(ARTICLE_LINK, "URL", line, 5);
        Matcher doi = DOI.matcher(content);
        if (doi.matches()) {
            claims.add(
                    "DOI",
                    Links.trimmed(doi.group(1).replace("\\", "")),
                    line.place(),
                    content.contains("link") ? 3 : 10);
        }
        Matcher volume = VOLUME_ISSUE.matcher(content);
        if (volume.matches() && content.length() < 160) {
            volume(line, index, volume);
        }
        if (ISSN.matcher(content).find() && claims.best("container-title").isEmpty()) {
            journalAbove(index, 2);
        }
        if (ISSN.matcher(content).find()) {
            journalAbove(index, 1);
        }
    }

    private void volume(Line line, int index, Matcher volume) {
        claims.add("volume", volume.group(2), line.place(), 2);
        if (volume.group(4) != null) {
            claims.add("issue", volume.group(4), line.place(), 3);
        }
        Matcher year = YEAR.matcher(line.content());
        if (year.find()) {
            claims.add("issued", year.group(1), line.place(), 2);
        }
        Matcher pages = PAGES_IN_LINE.matcher(line.content());
        if (pages.find()) {
            claims.add("page", pages.group(1).replaceAll("\\s*[-–—]\\s*", "-"), line.place(), 3);
        }
        String journal = Trim.value(volume.group(1));
        if (journal.split(" ").length > 1 && journal.matches("\\p{Lu}.{5,}") && !journal.contains(":")) {
            claims.add("container-title", journal, line.place(), 3);
        } else if (volume.group(4) != null) {
            journalAbove(index, 2);
        }
    }

    /// The journal's name stands one to three lines above its numbers.
    private void journalAbove(int index, int weight) {
        int seen = 0;
        for (int i = index - 1; i >= 0 && seen < 3; i--) {
            Line line = lines.get(i);
            boolean name = line.content().split(" ").length > 1
                    && line.content().length() < 90
                    && line.content().matches("[\\p{L}&,' ’-]+")
                    && Lexicon.looksLikeJournal(line.content())
                    && !line.content().matches("(?i).*(?:recogni[sz]ed|category|title).*");
            seen += line.isBlank() ? 0 : 1;
            if (name) {
                claims.add("container-title", line.content(), line.place(), weight);
                return;
            }
        }
    }

    private void one(Pattern pattern, String variable, Line line, int weight) {
        Matcher match = pattern.matcher(line.content());
        if (match.matches()) {
            String value = variable.equals("page") ? match.group(1).replaceAll("\\s*[-–—]\\s*", "-") : match.group(1);
            claims.add(variable, value, line.place(), weight);
        }
    }

    /// A row of a table: names of variables with their values, or the paper's own reference in some style.
    private void cells(Line line, String title) {
        String[] cells = line.content().split("\t");
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            if (!title.isEmpty()
                    && cell.length() > title.length() + 30
                    && Claims.key(cell).contains(Claims.key(title))) {
                rendering(cell, line);
            } else if (i + 1 < cells.length) {
                pair(cell, nextFilled(cells, i + 1), line);
            }
        }
    }

    private static String nextFilled(String[] cells, int from) {
        for (int i = from; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                return cells[i].strip();
            }
        }
        return "";
    }

    private void pair(String name, String value, Line line) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "pages", "page" -> claims.add("page", value, line.place(), 3);
            case "year" -> claims.add("issued", value, line.place(), 3);
            case "volume" -> claims.add("volume", value, line.place(), 3);
            case "issue" -> claims.add("issue", value, line.place(), 3);
            case "doi" -> claims.add("DOI", value, line.place(), 3);
            default -> {}
        }
    }

    private void rendering(String cell, Line line) {
        Work work = references.read(cell).work();
        for (String variable : List.of("container-title", "page", "DOI")) {
            work.text(variable).ifPresent(value -> claims.add(variable, value, line.place(), 1));
        }
    }

    /// ISSNs stand below a journal's name; those of another journal are doubted.
    private void issn(Claims.Claim journal) {
        Optional<String> name = Optional.empty();
        for (Line line : lines) {
            boolean otherName = Lexicon.looksLikeJournal(line.content())
                    && line.content().matches("[\\p{L}&,' ’-]{8,90}")
                    && line.content().contains(" ");
            name = otherName ? Optional.of(line.content()) : name;
            Matcher issn = ISSN.matcher(line.content());
            while (issn.find()) {
                boolean ours = name.isEmpty() || Claims.key(name.get()).equals(Claims.key(journal.value()));
                String kind =
                        (issn.group(1) == null ? "" : issn.group(1)) + (issn.group(2) == null ? "" : issn.group(2));
                String variable = kind.toLowerCase(Locale.ROOT).matches("e|online") ? "eISSN" : "ISSN";
                claims.add(variable, issn.group(3), line.place(), ours ? 5 : 1);
            }
        }
    }
}
