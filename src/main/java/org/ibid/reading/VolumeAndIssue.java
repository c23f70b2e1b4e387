package org.ibid.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the numbers of a serial, one field in AnyStyle's convention: "21(3):", "vol. 26, no. 14,",
/// "2010;25(6):595–600.", "n°160.", "Bd. 4/2".
final class VolumeAndIssue {

    private static final String DASH = "\\s*[-‐-―−]+\\s*";
    private static final Pattern DASHES = Pattern.compile(DASH);
    private static final Pattern DATED = Pattern.compile("^\\D{0,3}(" + Lexicon.YEAR + ")[^;()]{0,12};\\s*");
    private static final Pattern ISSUE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:no|nos|nr|n|issue|iss|num|number|heft|h|núm|№|n\\.?[°ºo]|вып)(?!\\p{L})"
                    + "[.:°º]?\\s*[-–]?\\s*([\\p{Alnum}][\\p{Alnum}/–-]*)");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,40})\\)");
    private static final Pattern PAGES = Pattern.compile(
            "[:,]\\s*(?:pp?\\.\\s*)?(\\p{L}{0,2}\\d{1,6}(?:" + DASH + "\\p{L}{0,2}\\d{1,6})?)[\\s.,;]*$");
    private static final Pattern VOLUME = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{1,5}(?:[-–/]\\d{1,4})?\\p{L}?|[IVXLC]{1,8}(?:/\\d{1,3})?)(?![\\p{L}\\d])"
                    + "|第(\\d{1,4})[卷册冊巻]");
    private static final Pattern ALL_VOLUMES = Pattern.compile(
            "(?iu)^[\\s(]*(?:[вw] )?(\\d{1,3}) ?(?:т(?=[.\\s])|bde|bänden?|vols?|tt?(?=\\.)|tomos|volumi|volumes)(?!\\p{L})\\.?[\\s/,:;)]*");
    private static final Pattern ISSUE_ALONE = Pattern.compile("^\\((\\d{1,4}(?:[-–/]\\d{1,4})?)\\)[\\s:,.]*$");
    private static final Pattern HAN_ISSUE = Pattern.compile("第?(\\d{1,4})[期号號]");
    private static final Pattern HAN_VOLUME = Pattern.compile("第?(\\d{1,4})[卷巻]");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,4})[/.](\\d{1,3})");
    private static final Pattern NO_PAGES = Pattern.compile(
            "^[\\s(\\[,:;]*第|^[\\s(\\[,:;]*(?iu:pages?|pp?|s|seiten?|págs?|pág|стр|с|f|ff)(?!\\p{L})[.:]*\\s*"
                    + "|[页頁]?[\\s,.;:。，)\\]]+$|[页頁]$");

    private VolumeAndIssue() {}

    /// Whether a date goes on with numbers ("2002 Jul 25;347(4):284-7.").
    static boolean isDated(String text) {
        Matcher dated = DATED.matcher(text);
        return dated.lookingAt() && dated.end() < text.length();
    }

    static void read(String text, Draft draft) {
        Matcher all = ALL_VOLUMES.matcher(text);
        String rest = text.strip();
        if (all.lookingAt()) {
            draft.text("number-of-volumes", all.group(1));
            rest = text.substring(all.end()).strip();
        }
        Matcher alone = ISSUE_ALONE.matcher(rest);
        if (alone.matches()) {
            draft.text("issue", alone.group(1));
            return;
        }
        Matcher dated = DATED.matcher(rest);
        if (dated.lookingAt()) {
            Dates.fullest(dated.group()).ifPresent(draft::issued);
            rest = rest.substring(dated.end());
        }
        Matcher pages = PAGES.matcher(rest);
        if (pages.find() && pages.start() > 0) {
            draft.text("page", pages(pages.group(1)));
            rest = rest.substring(0, pages.start());
        }
        rest = issue(rest, draft);
        Matcher slashed = SLASHED.matcher(rest);
        Matcher volume = VOLUME.matcher(rest);
        if (slashed.find() && !draft.has("issue")) {
            draft.text("volume", slashed.group(1));
            draft.text("issue", slashed.group(2));
        } else if (volume.find()) {
            draft.text("volume", volume.group(1) == null ? volume.group(2) : volume.group(1));
        }
    }

    private static String issue(String text, Draft draft) {
        Matcher bracket = BRACKET.matcher(text);
        boolean inside = bracket.find() && bracket.start() > 0;
        Matcher issue = ISSUE.matcher(text);
        Matcher han = HAN_ISSUE.matcher(text);
        if (han.find()) {
            draft.text("issue", han.group(1));
            Matcher volume = HAN_VOLUME.matcher(text);
            return volume.find() ? volume.group(1) : "";
        }
        if (issue.find()) {
            draft.text("issue", issue.group(1));
            return text.substring(0, issue.start());
        }
        if (inside) {
            draft.text("issue", bracket.group(1));
            return text.substring(0, bracket.start());
        }
        return text;
    }

    /// Without "pp." and with a plain hyphen.
    static String pages(String text) {
        return DASHES.matcher(NO_PAGES.matcher(text.strip()).replaceAll("")).replaceAll("-");
    }
}
