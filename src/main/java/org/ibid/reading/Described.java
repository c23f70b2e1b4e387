package org.ibid.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;

/// What an entry says of its own kind in fixed words: a standard's or a patent's number, a kind in square
/// brackets (APA 7, section 9.22; NLM's Citing Medicine, "type of medium"), a preprint's number.
final class Described {

    private static final String BODIES =
            "(?:ISO|IEC|IEEE|ANSI|NISO|DIN|EN|BS|ASTM|NF|CEN|ETSI|ITU|ÖNORM|SN|UNE|UNI|JIS|GB/T|ГОСТ)";
    private static final Pattern STANDARD = Pattern.compile(
            "^(?<number>" + BODIES + "(?:[ /-]" + BODIES
                    + "){0,3}(?:[ /-](?:TR|TS|Z|E|R))?[ -]?[A-Z]?\\d[\\d.-]{0,12}(?::\\d{4}(?:-\\d\\d)?)?)(?![\\d:])[,.:;]?\\s.*$");
    private static final Pattern NUMBERED_STANDARD = Pattern.compile(
            "\\b(?<number>(?:ISO|IEC|IEEE|ANSI|ASTM|DIN|BS) (?:Standard|Std\\.?)(?: No\\.)? ?[\\w.:-]{1,20})");
    private static final Pattern PATENT = Pattern.compile(
            "(?i)\\b(?:(?:United States|U\\.? ?S\\.?|European|European Union|German|Chinese|Japanese|"
                    + "French|British) )?patent(?: (?:application|no\\.?|number))?,? (?-i:(?<number>(?:no\\. )?(?:[A-Z]{2} ?)?\\d[\\d,. /]{3,14}\\d(?: ?[A-C]\\d?)?\\b))");
    private static final Pattern DATED_PATENT =
            Pattern.compile("(?i)\\b(filed|issued)\\s(?:on )?([^()]{4,24}?" + Lexicon.YEAR + ")");
    private static final Pattern BEFORE_TITLE = Pattern.compile("^(?<number>" + BODIES + "(?:[ /-]" + BODIES
            + "){0,3} ?[A-Z]?\\d[\\d.-]{0,12}(?::\\d{4})?)[:.,]? (?<title>\\p{L}.{3,400})$");
    private static final Pattern BEHIND_TITLE = Pattern.compile("^(?<title>.{3,400}?[^.,]{3})[.,] (?<number>" + BODIES
            + "(?:[ /-]" + BODIES + "){0,3} ?[A-Z]?\\d[\\d.-]{0,12}(?::\\d{4})?)$");
    private static final Pattern NUMBER_YEAR = Pattern.compile("[-:](" + Lexicon.YEAR + ")$");
    private static final Pattern SCALE =
            Pattern.compile("(?i)[\\s,.;(]+(?:scale )?(1:\\d{1,3}(?:[,. ]?\\d{3}){1,2})\\)?$");
    private static final Pattern CODE =
            Pattern.compile("(?i)//(?:www\\.)?(?:github|gitlab|bitbucket)\\.(?:com|org)/[\\w.-]{1,60}/[\\w.-]{1,80}");
    private static final Set<String> HOSTS = Set.of("github", "gitlab", "bitbucket", "zenodo");
    private static final Pattern INTERVIEWER = Pattern.compile("By (\\p{Lu}[^.\\d]{3,60}?)\\. (.+)");
    private static final Pattern HAN_NUMBER =
            Pattern.compile("(\\p{IsHan}[^:]{1,150}(?::[^:]{2,100})?): ?((?:ZL|CN)?\\d{6,13}(?:\\.[\\dX])?[A-Z]?"
                    + "|GB(?:/[TZ])? ?\\d[\\d.]{2,10}-(?:\\d\\d){1,2})");
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i)\\b(?:software|programs?|packages?|librar(?:y|ies)|toolkit|toolbox|plugin|compiler|code|simulator|solver)\\b");
    private static final Pattern BRACKETED = Pattern.compile("\\[([\\p{L}][\\p{L} /-]{2,40})\\]");
    private static final Pattern VERSION =
            Pattern.compile("(?i)(?:\\(|, |\\. )(?:version|v\\.?|ver\\.) ?(\\d{1,4}(?:\\.\\d{1,4}){0,3}[a-z]?)\\b");
    private static final Pattern ARXIV =
            Pattern.compile("(?i)arXiv:\\s?(?:\\d{4}\\.\\d{4,5}|[a-z-]{2,12}(?:\\.[A-Z]{2})?/\\d{7})");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("data set", "dataset"),
            Map.entry("dataset", "dataset"),
            Map.entry("database", "dataset"),
            Map.entry("data file", "dataset"),
            Map.entry("computer software", "software"),
            Map.entry("computer program", "software"),
            Map.entry("software", "software"),
            Map.entry("mobile app", "software"),
            Map.entry("source code", "software"),
            Map.entry("tweet", "post"),
            Map.entry("thumbnail with link attached", "post"),
            Map.entry("facebook status update", "post"),
            Map.entry("status update", "post"),
            Map.entry("instagram post", "post"),
            Map.entry("video", "motion_picture"),
            Map.entry("film", "motion_picture"),
            Map.entry("audio podcast", "broadcast"),
            Map.entry("video podcast", "broadcast"),
            Map.entry("audio podcast episode", "broadcast"),
            Map.entry("podcast", "broadcast"),
            Map.entry("podcast episode", "broadcast"),
            Map.entry("tv series", "broadcast"),
            Map.entry("tv series episode", "broadcast"),
            Map.entry("television broadcast", "broadcast"),
            Map.entry("radio broadcast", "broadcast"),
            Map.entry("film; educational dvd", "motion_picture"),
            Map.entry("youtube video", "motion_picture"),
            Map.entry("online forum post", "post"),
            Map.entry("forum post", "post"),
            Map.entry("photograph", "graphic"),
            Map.entry("photographs", "graphic"),
            Map.entry("map", "map"));

    private final String raw;
    private final Draft draft;

    Described(String raw, Draft draft) {
        this.raw = raw;
        this.draft = draft;
    }

    /// The type that a bracket's word says, if it is known.
    static Optional<String> kind(String word) {
        return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /// The type that these words say, if there are any.
    static Optional<String> type(String raw) {
        Matcher kind = BRACKETED.matcher(raw);
        while (kind.find()) {
            String known = KINDS.get(kind.group(1).toLowerCase(Locale.ROOT));
            if (known != null) {
                return Optional.of(known);
            }
        }
        if (STANDARD.matcher(raw).matches() || NUMBERED_STANDARD.matcher(raw).find()) {
            return Optional.of("standard");
        }
        return PATENT.matcher(raw).find() ? Optional.of("patent") : Optional.empty();
    }

    /// Whether an entry is known by its number at arXiv.
    static boolean isPreprint(String raw) {
        return ARXIV.matcher(raw).find();
    }

    /// Adds the number, the version or the scale, and takes back what was read of it as of something else.
    ///
    /// @return the type that the entry says it has, if it does
    Optional<String> complete() {
        Optional<String> type = type(raw).or(() -> byTitle()).or(() -> code());
        switch (type.orElse("")) {
            case "standard" -> standard();
            case "patent" -> patent();
            case "software" -> version();
            default -> {}
        }
        interviewer();
        numbered();
        scale();
        for (String title : List.of("title", "container-title")) {
            draft.replace(title, withoutKind(draft.get(title)));
        }
        scale();
        return type.or(() -> draft.has("scale") ? Optional.of("map") : Optional.empty());
    }

    /// A standard's number before or behind its title.
    private Optional<String> byTitle() {
        String title = draft.get("title");
        if (!draft.get("container-title").isEmpty()) {
            return Optional.empty();
        }
        Matcher before = BEFORE_TITLE.matcher(title);
        Matcher numbered = before.matches() ? before : BEHIND_TITLE.matcher(title);
        if (numbered != before && !numbered.matches()) {
            return Optional.empty();
        }
        draft.text("number", numbered.group("number"));
        draft.replace("title", numbered.group("title"));
        return Optional.of("standard");
    }

    /// A repository of code that is no supplement of something numbered; or a program that says its version.
    private Optional<String> code() {
        boolean numbered = draft.has("volume") || draft.has("page");
        Matcher version = VERSION.matcher(draft.get("title"));
        boolean program = version.find() && PROGRAM.matcher(raw).find() && !draft.has("container-title");
        boolean repository = CODE.matcher(draft.get("URL")).find();
        if (numbered || !program && !repository) {
            return Optional.empty();
        }
        if (repository && HOSTS.contains(draft.get("container-title").toLowerCase(Locale.ROOT))) {
            draft.text("publisher", draft.get("container-title"));
            draft.remove(List.of("container-title"));
        }
        return Optional.of("software");
    }

    private void scale() {
        Matcher scale = SCALE.matcher(draft.get("title"));
        if (scale.find() && !draft.has("container-title")) {
            draft.text("scale", scale.group(1));
            draft.replace("title", draft.get("title").substring(0, scale.start()));
        }
    }

    /// GB/T 7714-2015, sections 4.6 and 4.7: the number of a patent or a standard stands behind its title.
    private void numbered() {
        Matcher number = HAN_NUMBER.matcher(draft.get("title"));
        if (number.matches()) {
            draft.text("number", number.group(2));
            draft.replace("title", number.group(1));
        }
    }

    private void interviewer() {
        Matcher by = INTERVIEWER.matcher(draft.get("container-title"));
        if (by.matches() && draft.get("title").contains("nterview")) {
            draft.names("interviewer", Names.direct(by.group(1)));
            draft.replace("container-title", by.group(2));
        }
    }

    private void standard() {
        Matcher first = STANDARD.matcher(raw);
        Matcher named = NUMBERED_STANDARD.matcher(raw);
        if (first.matches()) {
            draft.text("number", first.group("number"));
            draft.removeNames("author", name -> first.group("number").contains(head(name)));
        } else if (named.find()) {
            named(named.group("number"));
        }
    }

    private void named(String number) {
        draft.text("number", number);
        if (draft.get("container-title").startsWith(number.split(" ")[0])) {
            draft.remove(List.of("container-title", "volume", "issue", "page"));
        }
        for (String variable : List.of("genre", "note")) {
            if (draft.get(variable).equals(Trim.value(number))) {
                draft.remove(List.of(variable));
            }
        }
        Matcher year = NUMBER_YEAR.matcher(Trim.value(number));
        if (year.find() && !draft.has("issued")) {
            Dates.fullest(year.group(1)).ifPresent(draft::issued);
        }
    }

    private static String head(Name name) {
        return Names.shown(name).replaceFirst("\\W+$", "").split(" ")[0];
    }

    private void patent() {
        Matcher patent = PATENT.matcher(raw);
        if (patent.find()) {
            draft.remove(List.of("container-title", "volume", "issue", "page", "genre", "number"));
            draft.text("number", patent.group("number").replaceFirst("^no\\. ", ""));
            draft.replace("title", draft.get("title").replaceFirst("\\s*\\((?:U\\.S\\.?)?$", ""));
            draft.removeNames("author", name -> Names.shown(name).contains("Patent"));
        }
        datedPatent();
    }

    /// The days it was filed and issued.
    private void datedPatent() {
        Matcher dated = DATED_PATENT.matcher(raw);
        while (dated.find()) {
            String variable = dated.group(1).equalsIgnoreCase("filed") ? "submitted" : "issued";
            Dates.fullest(dated.group(2)).ifPresent(found -> {
                draft.remove(List.of(variable, "note"));
                draft.date(variable, found.date());
            });
        }
    }

    private void version() {
        Matcher version = VERSION.matcher(raw);
        if (version.find()) {
            draft.text("version", version.group(1));
            draft.replace(
                    "title",
                    draft.get("title").replaceFirst("(?i)(?:\\s*\\(|,\\s+)(?:version|v\\.?) ?[^()]{1,20}\\)?$", ""));
        }
    }

    private static String withoutKind(String text) {
        Matcher kind = BRACKETED.matcher(text);
        return kind.find() && KINDS.containsKey(kind.group(1).toLowerCase(Locale.ROOT))
                ? text.substring(0, kind.start()).strip()
                : text;
    }
}
