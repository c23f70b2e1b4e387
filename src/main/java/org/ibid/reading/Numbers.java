package org.ibid.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes volume, issue, number and pages out of what follows a title, and leaves a gap where each was.
final class Numbers {

    static final String GAP = "\u0001";

    private static final String ROMAN = "(?:[IVXLC]{1,7})";
    private static final String VOLUME = "(?:\\d{1,4}|" + ROMAN + ")";
    private static final String DASH = "\\s*[-‐-―−]+\\s*";
    private static final String PAGE = "[A-Za-z]{0,2}\\d{1,6}[A-Za-z]?";
    private static final String PAGES = PAGE + "(?:" + DASH + PAGE + ")?(?:,\\s?\\d+" + DASH + "\\d+)?";
    private static final Pattern VANCOUVER = Pattern.compile("(?i)(?<date>" + Lexicon.YEAR + "(?:\\s+" + Dates.MONTH
            + "(?:[-–/]" + Dates.MONTH
            + ")?(?:\\s+\\d{1,2})?)?)\\s*;\\s*(?<volume>\\w{1,6})?\\s*(?:\\((?<issue>[^()]{1,24})\\))?"
            + "(?:\\s*:\\s*(?<pages>" + PAGES + "))?");
    private static final Pattern LABELLED_PAGES = Pattern.compile(
            "\\(?(?:\\bpp?\\.?|\\b[Pp]ages?:?|\\bS\\.)\\s?(" + PAGES + "|[ivxl]+" + DASH + "[ivxl]+)\\)?(?!\\w)");
    private static final Pattern LABELLED_VOLUME =
            Pattern.compile("(?i)[(]?\\bvol(?:ume|s)?\\b\\.?" + "\\s*[.:–-]?\\s*(" + VOLUME + ")\\b\\)?");
    private static final Pattern LABELLED_ISSUE =
            Pattern.compile("(?i)[(]?\\b(?:no|nos|nr|issue|iss|num|number)\\b\\.?\\s*[.:–-]?\\s*(\\d[\\p{Alnum}/–-]*|"
                    + ROMAN + ")\\b\\)?");
    private static final Pattern VOLUME_BRACKET = Pattern.compile("(?<![\\w/.-])(" + VOLUME
            + ")\\s*\\(([^()]{1,28})\\)(?:(?:\\s*[:,]\\s*|\\s+)(" + PAGES + ")(?=[\\s.,;)]|$))?");
    private static final Pattern VOLUME_COLON_PAGES =
            Pattern.compile("(?<![\\w/.-])(" + VOLUME + ")\\s*:\\s*(" + PAGES + ")(?=[\\s.,;\u0001]|$)");
    private static final Pattern VOLUME_DOT_ISSUE =
            Pattern.compile("(?<![\\w.])(" + VOLUME + ")\\.(" + VOLUME + ")(?=\\s*[(,:\u0001])");
    private static final Pattern COLON_PAGES = Pattern.compile(
            "(?<=[\\s\\d)\u0001])\\s?:\\s*(" + PAGES + ")(?=[\\s.,;\u0001]|$)|^\\s*:\\s*(" + PAGES + ")(?=[\\s.,;]|$)");
    private static final Pattern COMMA_PAGES =
            Pattern.compile("[,\u0001]\\s*(" + PAGE + DASH + PAGE + ")(?=[\\s.,;\u0001]|$)");
    private static final Pattern BARE_VOLUME = Pattern.compile(
            "(?<=[\\p{L}\ue001)&.])(?:,\\s*|\\s+)(" + VOLUME + ")(?=\\s*(?:[,\u0001]|\\(" + Lexicon.YEAR + "|[.]?$))");
    private static final Pattern ARTICLE_NUMBER = Pattern.compile(
            "(?i)[,\u0001]\\s*(?:article(?: no\\.?| number)?\\s*|art\\.\\s*)?(e?\\d{5,20})(?=[\\s.,;\u0001]|$)");

    private Numbers() {}

    static String take(String text, Draft draft) {
        String rest = vancouver(text, draft);
        rest = simple(LABELLED_PAGES, "page", rest, draft);
        rest = simple(LABELLED_VOLUME, "volume", rest, draft);
        rest = simple(LABELLED_ISSUE, "issue", rest, draft);
        rest = bracketed(rest, draft);
        rest = dotted(rest, draft);
        rest = colon(rest, draft);
        rest = simple(COLON_PAGES, "page", rest, draft);
        rest = simple(COMMA_PAGES, "page", rest, draft);
        rest = simple(ARTICLE_NUMBER, "number", rest, draft);
        return bareVolume(rest, draft);
    }

    private static String vancouver(String text, Draft draft) {
        Matcher at = VANCOUVER.matcher(text);
        if (!at.find() || at.group("volume") == null && at.group("pages") == null) {
            return text;
        }
        Dates.first(at.group("date")).ifPresent(draft::issued);
        text("volume", at.group("volume"), draft);
        text("issue", at.group("issue"), draft);
        text("page", at.group("pages"), draft);
        return cut(text, at.start(), at.end());
    }

    private static String simple(Pattern pattern, String variable, String text, Draft draft) {
        Matcher at = pattern.matcher(text);
        if (draft.has(variable) || !at.find()) {
            return text;
        }
        text(variable, at.group(1) == null ? at.group(2) : at.group(1), draft);
        return cut(text, at.start(), at.end());
    }

    /// "62(5-6), 838-865"; "12 (2020): 33-45"; "12 (March 2020)".
    private static String bracketed(String text, Draft draft) {
        Matcher at = VOLUME_BRACKET.matcher(text);
        if (!at.find()) {
            return text;
        }
        String inside = at.group(2);
        boolean dated = inside.matches(".*\\b" + Lexicon.YEAR + "\\b.*");
        text("volume", at.group(1), draft);
        text("page", at.group(3), draft);
        if (dated) {
            Dates.fullest(inside).ifPresent(draft::issued);
        } else {
            text("issue", inside.replaceFirst("(?i)^(?:no|issue|nr)\\.?\\s*[-.]?\\s*", ""), draft);
        }
        return cut(text, at.start(), at.end());
    }

    private static String dotted(String text, Draft draft) {
        Matcher at = VOLUME_DOT_ISSUE.matcher(text);
        if (draft.has("volume") || !at.find()) {
            return text;
        }
        text("volume", at.group(1), draft);
        text("issue", at.group(2), draft);
        return cut(text, at.start(), at.end());
    }

    private static String colon(String text, Draft draft) {
        Matcher at = VOLUME_COLON_PAGES.matcher(text);
        if (draft.has("volume") || draft.has("page") || !at.find()) {
            return text;
        }
        text("volume", at.group(1), draft);
        text("page", at.group(2), draft);
        return cut(text, at.start(), at.end());
    }

    private static String bareVolume(String text, Draft draft) {
        Matcher at = BARE_VOLUME.matcher(text);
        if (draft.has("volume")) {
            return text;
        }
        while (at.find()) {
            boolean year = at.group(1).matches(Lexicon.YEAR);
            if (!year && (text.indexOf(GAP) >= 0 || !at.group(1).matches("[IVXLC]"))) {
                text("volume", at.group(1), draft);
                return cut(text, at.start(), at.end());
            }
        }
        return text;
    }

    private static void text(String variable, @Nullable String value, Draft draft) {
        if (value != null) {
            boolean range = variable.equals("page");
            draft.text(variable, range ? value.replaceAll(DASH, "-") : value);
        }
    }

    private static String cut(String text, int from, int to) {
        return text.substring(0, from) + GAP + text.substring(to);
    }
}
