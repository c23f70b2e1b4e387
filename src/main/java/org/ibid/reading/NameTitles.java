package org.ibid.reading;

import java.util.regex.Pattern;

/// Degrees, ranks and identifiers that a byline prints behind a name: "MD, PhD", "Senior Member, IEEE",
/// "(ORCID: 0000-0002-1825-0097)".
final class NameTitles {

    private static final String LONG_DEGREE =
            "(?:M\\.?D|D\\.?Phil|Ph\\.?\\s?D|Sc\\.?D|DrPH|Ed\\.?D|PsyD|PharmD|LL\\.?[BMD]|MPH|MBA|MPA|"
                    + "MHS|MSN|MSc|BSc|MPhil|MEd|MEng|MBBS|MBBCh|MBChB|BDS|DDS|DMD|DVM|DSc|DNP|FRCP|FRCS|FRS|FACS|MRCP|MStat)\\.?";
    private static final String SHORT_DEGREE =
            "(?:B\\.?A|B\\.?S|M\\.?A|M\\.?S|J\\.?D|D\\.?O|RN|CPH|PA-C|PT|OBE|CBE|MBE)\\.?";
    private static final Pattern DEGREES = Pattern.compile(
            "(?:(?:,\\s?|\\s)" + LONG_DEGREE + "|,\\s?" + SHORT_DEGREE + ")(?=[\\s,;*†‡§¶⁰¹²³⁴-⁹\\d]|$)");
    private static final Pattern RANK = Pattern.compile(
            ",\\s?(?:(?:Graduate|Student|Senior|Life|Associate|Corresponding|Honorary)\\s){0,2}(?:Member|Fellow),\\s(?:IEEE|ACM|OSA|ASME|AIAA|IET|SPIE)");
    private static final Pattern ORCID = Pattern.compile(
            "(?i)\\s?[(\\[]?(?:orcid(?:\\s?id)?\\s?:?\\s?)?(?:https?://)?(?:www\\.)?(?:orcid\\.org/)?\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX][)\\]]?");

    private NameTitles() {}

    /// A line without them.
    static String without(String line) {
        String bare = line.indexOf('-') < 0 ? line : ORCID.matcher(line).replaceAll("");
        bare = RANK.matcher(bare).replaceAll("");
        return DEGREES.matcher(bare).replaceAll("");
    }
}
