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
    private static final Pattern EDITION = Pattern.compile("(\\d{1,3})");
    private static final Pattern ALL_PAGES =
            Pattern.compile("(?iu)(\\d{1,5})\\s*(?:pp?|pages|s|с|стр)(?!\\p{L})\\.?\\W*");
    private static final Pattern ISBN = Pattern.compile("(?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dXx]");
    private static final Pattern ISSN = Pattern.compile("\\b\\d{4}-\\d{3}[\\dXx]\\b");
    private static final Pattern NUMBER_AT_END =
            Pattern.compile("^(.{4,}?)[\\s,;:(]+(?:(?iu:vol|no|nr|bd|v)\\.?\\s*)?(\\d{1,4})\\W*$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•–]|[⁰¹²³⁴-⁹]{1,4})\\s+");
    private static final Pattern IN_SERIES = Pattern.compile(
            "(?iu) \\(([^()]{0,80}\\b(?:series|collection|bibliothek|bibliothèque|biblioteca|reihe|schriften)\\b[^()]{0,40})\\)[.,\\s]*$");
    private static final Pattern SERIES_WORD = Pattern.compile("(?iu)^\\s*(?:=|coll(?:ection)?\\.(?= )|coll(?= ))\\s*");
    private static final Pattern SLASH = Pattern.compile("\\s+/\\s*$");
    private static final Pattern ACCESSED = Pattern.compile("\\[(" + Lexicon.YEAR + "-\\d\\d-\\d\\d)\\]");
    private static final Pattern PAGE_BEHIND_DATE = Pattern.compile("\\d-\\d\\d\\((\\d{1,3})\\)");
    private static final Pattern ISSUE_BEHIND_YEAR = Pattern.compile("\\d年第(\\d{1,3})期");
    private static final Pattern TOWN = Pattern.compile("(М|Л|СПб|Пг)\\.[\\s:,]*");
    private static final Pattern OPENING = Pattern.compile("^[(\\[]+");
    private static final Pattern CLOSING = Pattern.compile("[)\\]]+(?=[.,;:\\s]*$)");
    private static final Pattern CUES = Pattern.compile(
            "(?iu)(?:available|accessed|retrieved|url|from|at|online|disponible|sur|à l['’]adresse|en|línea|ligne|disponível|em"
                    + "|verfügbar|unter|abrufbar|adresse|dostępn[eya]|режим доступа|vgl|siehe|see|also|dazu|voir|см|[\\s:;.,])*+");
    private static final String MARKUP = "*_<[\\&‐‑" + Plain.ITALIC + Plain.ROMAN;

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
        if (!draft.has("title") && !journal) {
            draft.move("container-title", "title");
        }
        Links.accessed(raw, draft);
        if (!draft.has("issued")) {
            Dates.fullest(outsideTitleAndLinks())
                    .filter(found -> !isAccess(found))
                    .ifPresent(draft::issued);
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

    private boolean isAccess(Dates.Found found) {
        return draft.isDate("accessed", found.date());
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
            case AUTHOR -> authors(names(Roles.withoutHan(text)));
            case EDITOR -> editors(Roles.without(text));
            case TRANSLATOR -> draft.names("translator", names(Roles.without(text)));
            case DIRECTOR -> draft.names("director", names(Roles.without(text)));
            case PRODUCER -> draft.names("producer", names(Roles.without(text)));
            case DATE -> {
                if (VolumeAndIssue.isDated(text)) {
                    VolumeAndIssue.read(text, draft);
                } else {
                    dated(text);
                }
            }
            case TITLE -> title(text);
            case JOURNAL ->
                draft.text("container-title", Quoted.inside(IN.matcher(text).replaceFirst("")));
            case CONTAINER_TITLE ->
                draft.text(
                        journal ? "collection-title" : "container-title",
                        Quoted.inside(IN.matcher(text).replaceFirst("")));
            case COLLECTION_TITLE -> series(text);
            case VOLUME -> VolumeAndIssue.read(Types.unmarked(text), draft);
            case PAGES -> pages(text);
            case PUBLISHER -> publisher(text);
            case LOCATION -> place(bracketless(text));
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
        String clean = BULLET.matcher(text).replaceFirst("");
        List<Name> names = Names.of(clean);
        if (!names.isEmpty()) {
            return names;
        }
        String literal = Trim.value(clean);
        return literal.isEmpty() ? List.of() : List.of(new Name.Literal(literal));
    }

    /// Persons who are named again behind a slash, given names first (GOST R 7.0.100, section 5.2.5), are not others.
    private void authors(List<Name> names) {
        for (Name name : names) {
            boolean again = authors.stream().anyMatch(known -> isSame(known, name));
            if (!again) {
                authors.add(name);
            }
        }
    }

    private static boolean isSame(Name known, Name name) {
        return known instanceof Name.Person one
                && name instanceof Name.Person other
                && one.family().equals(other.family())
                && one.given().equals(other.given());
    }

    private void editors(String text) {
        draft.names("editor", Roles.isSame(text) ? authors : names(text));
    }

    /// A title behind a volume's number is that volume's.
    private void title(String text) {
        String title = SLASH.matcher(Quoted.inside(Types.unmarked(text))).replaceFirst("");
        if (!draft.has("title")) {
            draft.text("title", title);
        } else {
            draft.text(
                    draft.has("volume") && !draft.has("container-title") ? "volume-title" : "container-title", title);
        }
    }

    /// A day in square brackets behind the date is that of access (GB/T 7714-2015, section 8.4.2); a number in round
    /// ones, a newspaper's page.
    private void dated(String text) {
        String rest = withoutAccess(text);
        Matcher page = PAGE_BEHIND_DATE.matcher(rest);
        if (page.find()) {
            draft.text("page", page.group(1));
        }
        Matcher issue = ISSUE_BEHIND_YEAR.matcher(rest);
        if (issue.find()) {
            draft.text("issue", issue.group(1));
        }
        Dates.fullest(rest).ifPresent(draft::issued);
    }

    private String withoutAccess(String text) {
        Matcher accessed = ACCESSED.matcher(text);
        if (!accessed.find()) {
            return text;
        }
        Dates.fullest(accessed.group(1)).ifPresent(found -> draft.date("accessed", found.date()));
        return accessed.replaceAll("");
    }

    /// Abbreviated names of towns keep their full stop ("М.", "СПб.").
    private void place(String text) {
        Matcher town = TOWN.matcher(text.strip());
        if (town.matches()) {
            draft.abbreviated("publisher-place", town.group(1) + ".");
        } else {
            draft.text("publisher-place", text);
        }
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
        String bare = SERIES_WORD.matcher(bracketless(text)).replaceFirst("");
        Matcher numbered = NUMBER_AT_END.matcher(bare);
        draft.text("collection-title", Quoted.inside(numbered.matches() ? numbered.group(1) : bare));
        if (numbered.matches()) {
            draft.text("collection-number", numbered.group(2));
        }
    }

    private void pages(String text) {
        String pages = withoutAccess(text);
        Matcher all = ALL_PAGES.matcher(bracketless(pages));
        if (all.matches()) {
            draft.text("number-of-pages", all.group(1));
        } else {
            draft.text("page", VolumeAndIssue.pages(pages));
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
