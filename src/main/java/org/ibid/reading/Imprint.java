package org.ibid.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.reading.HeaderLines.Kind;
import org.ibid.work.Work;

/// Reads what the lines before a paper's body say of where it appeared: journal, volume, issue, pages, DOI.
final class Imprint {

    private static final String NUMBER = "(\\d{1,4}|[IVXLC]{1,7})";
    private static final Pattern VOLUME_ISSUE =
            Pattern.compile("(?iu)^(.{0,90}?)[,;:.(]?\\s*\\bvol(?:ume)?\\b\\.?\\s*:?\\s*" + NUMBER
                    + "\\b(?:\\s*\\(?(\\d{4})\\)?)?(?:[\\s,;(|:]*(?:\\b(?:issue|iss|no|number|núm|nr|heft)\\b\\.?|n[°º])\\s*:?\\s*"
                    + NUMBER
                    + "\\b)?(.*)$");
    private static final Pattern SOURCE = Pattern.compile("(?i)^(?:source|in|article in|journal)\\s*:\\s*");
    private static final Pattern ISSUE = Pattern.compile("(?i)^issue\\s*:\\s*" + NUMBER + "\\b.*$");
    private static final Pattern PAGES =
            Pattern.compile("(?i)^(?:pages?|pp?\\.)\\s*:?\\s*(\\d{1,6}\\s*[-–—]\\s*\\d{1,6})\\W*$");
    private static final Pattern PAGES_IN_LINE =
            Pattern.compile("(?i)\\b(?:pages?|pp?\\.)\\s*:?\\s*(\\d{1,6}\\s*[-–—]\\s*\\d{1,6})");
    private static final Pattern DOI = Pattern.compile(
            "(?i)^(?:doi\\s*:\\s*|doi link\\s*:.*?|(?:https?://)?(?:dx\\.)?doi\\.org/)(10\\.\\d{4,9}/[^\\s\\]<>]+).*$");
    private static final Pattern DOI_IN_LINE = Pattern.compile(
            "(?i)(?:\\bdoi\\s*[:.=]?\\s*(?:https?://)?(?:dx\\.)?(?:doi\\.org/)?|doi\\.org/)(10\\.\\d{4,9}/[^\\s\\]<>]+)");
    private static final Pattern ARTICLE_LINK =
            Pattern.compile("(?i)^(?:article (?:link|url)|permalink)\\s*:\\s*<?(https?://[^\\s<>]+)>?.*$");
    static final Pattern YEAR = Pattern.compile("\\b(" + Lexicon.YEAR + ")\\b");
    private static final Pattern YEAR_BEHIND =
            Pattern.compile("(?:,\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|"
                    + "Winter)\\p{L}{0,6}\\.?)?,?\\s+\\(?" + Lexicon.YEAR + "\\)?\\W*$");
    private static final Pattern DATED =
            Pattern.compile("(?iu)^(?:©|\\(c\\)|copyright|.{0,40}©|(?:first )?published(?: online)?\\b|available"
                    + " online|arxiv:).{0,60}?\\b("
                    + Lexicon.YEAR + ")\\b.*$");
    private static final Pattern CITED = Pattern.compile(
            "(?iu)^(?:recommended citation|acm reference format|citation|(?:how to |to |please )?cite (?:this"
                    + " )?(?:article|paper|as|this)?)\\s*:?\\s*(.*)$");
    private static final Pattern FIRST_PUBLISHED =
            Pattern.compile("(\\p{Lu}[\\p{L}& ]{2,50}): first published (?:as|online)\\b.*");
    private static final int LONGEST_FOOTER = 130;
    private static final int MOST_CITED = 10;
    private static final int LONGEST = 300;

    private final HeaderLines lines;
    private final int body;
    private final int introduction;
    private final Claims claims;
    private final ReferenceReader references;

    /// @param body         the line the abstract or the body begins at; what dates a title page stands before it
    /// @param introduction the line of the first heading; -1 if there is none. Behind it stands running text, and
    ///                     what may be at the foot of the first page
    Imprint(HeaderLines lines, int body, Claims claims, ReferenceReader references, int introduction) {
        this.introduction = introduction < 0 ? lines.size() : introduction;
        this.lines = lines;
        this.body = body;
        this.claims = claims;
        this.references = references;
    }

    /// What stands in lines of its own; [#cells(String)] reads the tables.
    void read() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.line(i);
            if (!line.content().contains("\t")
                    && !line.isBlank()
                    && line.content().length() < LONGEST) {
                labelled(line, i);
            }
            cited(i);
        }
        new Issns(lines, claims).read();
        if (!claims.has("issued")) {
            dated();
        }
    }

    private void labelled(Line line, int index) {
        String content = line.content();
        doi(line);
        if (meeting(line, index)) {
            return;
        }
        if (index > introduction) {
            footer(line, index);
            return;
        }
        one(PAGES, "page", line, 10);
        one(ISSUE, "issue", line, 2);
        one(ARTICLE_LINK, "URL", line, 5);
        Matcher volume = VOLUME_ISSUE.matcher(source(content, index));
        Optional<Masthead> masthead = index < body ? Masthead.in(lines.shown(index)) : Optional.empty();
        if (masthead.isPresent()) {
            masthead(masthead.get(), line, index);
        } else if (index < body && firstPublished(line, index)) {
            return;
        } else if (volume.matches() && content.length() < 200) {
            volume(line, index, volume);
        } else if (index >= body) {
            footer(line, index);
        }
        if (Issns.NUMBER.matcher(content).find()) {
            if (!claims.has("container-title")) {
                journalAbove(index, 2, "above-issn");
            }
            journalAbove(index, 1, "above-issn");
        }
    }

    /// At the foot of the first page a journal may name itself too.
    private void footer(Line line, int index) {
        if (line.content().length() < LONGEST_FOOTER) {
            Masthead.in(lines.shown(index))
                    .filter(found -> !found.pages().isEmpty()
                            && (found.journal().contains(" ")
                                    || !found.volume().isEmpty()
                                            && !found.year().isEmpty()))
                    .ifPresent(found -> masthead(found, line, index));
        }
    }

    /// "Journal: first published as ..." above the title.
    private boolean firstPublished(Line line, int index) {
        Matcher published = FIRST_PUBLISHED.matcher(lines.shown(index));
        if (!published.matches()) {
            return false;
        }
        claims.add("container-title", published.group(1), line.place(), 2, "volume-line");
        return true;
    }

    /// @return whether the line names a meeting or its proceedings
    private boolean meeting(Line line, int index) {
        String shown = lines.shown(index);
        int next = index + 1;
        boolean goesOn = Meeting.mayGoOn(shown)
                && next < lines.size()
                && !lines.line(next).isBlank();
        Optional<Meeting> found = Meeting.in(goesOn ? shown + " " + lines.shown(next) : shown, index < body);
        found.ifPresent(meeting -> {
            claims.add("container-title", meeting.proceedings(), line.place(), 3, meeting.sign());
            claims.add("event-title", meeting.name(), line.place(), 3, meeting.sign());
            claims.add("event-place", meeting.location(), line.place(), 2, meeting.sign());
            claims.add("page", meeting.pages(), line.place(), 3, meeting.sign());
            claims.add("issued", meeting.year(), line.place(), 2, meeting.sign());
        });
        return found.isPresent();
    }

    /// What stands behind "Source:" may go over two lines.
    private String source(String content, int index) {
        Matcher label = SOURCE.matcher(content);
        if (!label.find()) {
            return content;
        }
        int next = lines.next(index + 1);
        boolean more = next < lines.size()
                && lines.areClose(index, next)
                && !lines.shown(next).matches("\\p{Lu}[\\p{L} ]{2,20}:.*");
        return content.substring(label.end()) + (more ? " " + lines.shown(next) : "");
    }

    private void doi(Line line) {
        Matcher doi = DOI.matcher(line.content());
        Matcher inLine = DOI_IN_LINE.matcher(line.content());
        if (doi.matches()) {
            boolean link = line.content().contains("link");
            claims.add("DOI", bare(doi.group(1)), line.place(), link ? 3 : 10, link ? "linked" : "own-line");
        } else if (inLine.find()) {
            claims.add("DOI", bare(inLine.group(1)), line.place(), 3, "in-line");
        }
    }

    private static String bare(String doi) {
        return Links.trimmed(doi.replace("\\", ""));
    }

    private void masthead(Masthead masthead, Line line, int index) {
        claims.add("volume", masthead.volume(), line.place(), 2, masthead.sign());
        claims.add("issue", masthead.issue(), line.place(), 3, masthead.sign());
        claims.add("issued", masthead.year(), line.place(), 2, masthead.sign());
        claims.add("page", masthead.pages(), line.place(), 3, masthead.sign());
        claims.add("container-title", masthead.journal(), line.place(), 3, masthead.sign());
        if (masthead.journal().isEmpty()) {
            journalAbove(index, 2, "above-volume");
        }
    }

    private void volume(Line line, int index, Matcher volume) {
        claims.add("volume", volume.group(2), line.place(), 2, "volume-line");
        if (volume.group(4) != null) {
            claims.add("issue", volume.group(4), line.place(), 3, "volume-line");
        }
        Matcher year = YEAR.matcher(line.content());
        if (year.find()) {
            claims.add("issued", year.group(1), line.place(), 2, "volume-line");
        }
        Matcher pages = PAGES_IN_LINE.matcher(line.content());
        if (pages.find()) {
            claims.add("page", pages.group(1).replaceAll("\\s*[-–—]\\s*", "-"), line.place(), 3, "volume-line");
        }
        String journal = Trim.value(YEAR_BEHIND.matcher(volume.group(1)).replaceFirst(""));
        boolean several = journal.contains(" ")
                || volume.group(4) != null && line.content().length() < 90;
        if (several && journal.matches("\\p{Lu}.{5,}") && !journal.contains(":")) {
            claims.add("container-title", journal, line.place(), 3, "volume-line");
        } else if (volume.group(4) != null) {
            journalAbove(index, 2, "above-volume");
        }
    }

    /// The journal's name stands one to three lines above its numbers.
    private void journalAbove(int index, int weight, String sign) {
        int seen = 0;
        for (int i = index - 1; i >= 0 && seen < 3; i--) {
            Line line = lines.line(i);
            boolean name = line.content().length() < 90
                    && line.content().matches("[\\p{L}&,' ’-]{5,}")
                    && (Lexicon.looksLikeJournal(line.content())
                                    && line.content().contains(" ")
                            || seen == 0 && isUnknownName(i))
                    && !line.content().matches("(?i).*(?:recogni[sz]ed|category|title).*");
            seen += line.isBlank() ? 0 : 1;
            if (name) {
                String known = Lexicon.looksLikeJournal(line.content()) ? sign : sign + "-unknown";
                claims.add("container-title", line.content(), line.place(), weight, known);
                return;
            }
        }
    }

    /// What may be a journal's name though no word of it says so.
    private boolean isUnknownName(int index) {
        Kind kind = lines.kind(index);
        String content = lines.line(index).content();
        return (kind == Kind.OTHER || kind == Kind.NAMES)
                && Character.isUpperCase(content.codePointAt(0))
                && content.split(" ").length < 8;
    }

    private void one(Pattern pattern, String variable, Line line, int weight) {
        Matcher match = pattern.matcher(line.content());
        if (match.matches()) {
            String value = variable.equals("page") ? match.group(1).replaceAll("\\s*[-–—]\\s*", "-") : match.group(1);
            claims.add(variable, value, line.place(), weight, "own-line");
        }
    }

    /// The paper's own reference, behind "How to cite this article".
    private void cited(int index) {
        String content = lines.line(index).content();
        Matcher label = CITED.matcher(content.length() < 2_000 ? content : "");
        if (!label.matches()) {
            return;
        }
        int first = label.group(1).isEmpty() ? lines.next(index + 1) : index;
        int last = first;
        int next = lines.next(first + 1);
        while (next < lines.size()
                && next < first + MOST_CITED
                && lines.areClose(last, next)
                && lines.kind(next) != Kind.LABEL) {
            last = next;
            next = lines.next(next + 1);
        }
        if (first >= lines.size()) {
            return;
        }
        int from = first == index ? label.start(1) : 0;
        var place = new Slice(
                lines.line(first).place().from() + from,
                lines.line(last).place().to());
        String raw = lines.shown(place);
        Optional<Masthead> masthead = Masthead.in(raw);
        if (masthead.isPresent()) {
            masthead(masthead.get(), lines.line(first), first);
        } else if (raw.length() > 40
                && raw.length() < 1_000
                && YEAR.matcher(raw).find()) {
            rendering(raw, place, 2);
        }
    }

    /// Rows of tables: names of variables with their values, or the paper's own reference in some style.
    void cells(String title) {
        var table = new ImprintTable(claims, title);
        for (Line line : lines.all()) {
            if (line.content().contains("\t")) {
                table.read(line).forEach(rendered -> rendering(rendered, line.place(), 1));
            }
        }
    }

    private void rendering(String raw, Slice place, int weight) {
        Work work = references.read(raw).work();
        List<String> read = weight > 1
                ? List.of("container-title", "volume", "issue", "page", "DOI")
                : List.of("container-title", "page", "DOI");
        for (String variable : read) {
            work.text(variable)
                    .filter(value -> !variable.equals("page") || value.contains("-"))
                    .ifPresent(value -> claims.add(variable, value, place, weight, "cited"));
        }
        if (weight > 1) {
            work.year().ifPresent(year -> claims.add("issued", String.valueOf(year), place, weight, "cited"));
        }
    }

    /// The year on a title page, of a copyright, of a manuscript: where nothing better says it.
    private void dated() {
        for (int i = 0; i < lines.size(); i++) {
            String content = lines.line(i).content();
            Matcher dated = DATED.matcher(content.length() < LONGEST ? content : "");
            Matcher year = YEAR.matcher(content);
            if (dated.matches()) {
                claims.add("issued", dated.group(1), lines.line(i).place(), 1, "copyright");
                return;
            }
            if (i < body && lines.kind(i) == Kind.DATE && year.find()) {
                claims.add("issued", year.group(1), lines.line(i).place(), 1, "title-page");
                return;
            }
        }
    }
}
