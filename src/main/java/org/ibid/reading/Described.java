package org.ibid.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            Map.entry("podcast", "broadcast"));

    private final String raw;
    private final Draft draft;

    Described(String raw, Draft draft) {
        this.raw = raw;
        this.draft = draft;
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

    /// Adds the number or the version, and takes back what was read of it as of something else.
    void complete() {
        String type = type(raw).orElse("");
        switch (type) {
            case "standard" -> standard();
            case "patent" -> patent();
            case "software" -> version();
            default -> {}
        }
        for (String title : List.of("title", "container-title")) {
            draft.replace(title, withoutKind(draft.get(title)));
        }
    }

    private void standard() {
        Matcher first = STANDARD.matcher(raw);
        Matcher named = NUMBERED_STANDARD.matcher(raw);
        if (first.matches()) {
            draft.text("number", first.group("number"));
            draft.removeNames("author", name -> first.group("number").contains(head(name)));
        } else if (named.find()) {
            draft.text("number", named.group("number"));
            if (draft.get("container-title").startsWith(named.group("number").split(" ")[0])) {
                draft.remove(List.of("container-title", "volume", "issue", "page"));
            }
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
        }
    }

    private void version() {
        Matcher version = VERSION.matcher(raw);
        if (version.find()) {
            draft.text("version", version.group(1));
            draft.replace(
                    "title", draft.get("title").replaceFirst("(?i)\\s*\\((?:version|v\\.?) ?[^()]{1,20}\\)?$", ""));
        }
    }

    private static String withoutKind(String text) {
        Matcher kind = BRACKETED.matcher(text);
        return kind.find() && KINDS.containsKey(kind.group(1).toLowerCase(Locale.ROOT))
                ? text.substring(0, kind.start()).strip()
                : text;
    }
}
