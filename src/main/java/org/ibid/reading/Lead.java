package org.ibid.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that send the reader on to a cite: "see also", "cf.", "for a review, see".
///
/// @param words as printed; empty if there are none
/// @param rest  what follows them
record Lead(String words, String rest) {

    private static final String SEE =
            "(?:see|cf\\.?|cfr\\.?|compare|contra|siehe|(?-i:s\\.(?=\\s+au?))|vgl\\.|voir|véase|ver|vedi|см\\.|ср\\.)";
    private static final String ALSO = "\\s+(?:also|further|especially|esp\\.|in particular|auch|a\\.|insb\\.|"
            + "insbesondere|bes\\.|aussi|notamment|también|também|anche|также|подробнее)";
    private static final String FOR_EXAMPLE =
            "(?:e\\.\\s?g\\.|i\\.e\\.|for example|for instance|z\\.\\s?B\\.|etwa|par exemple|p\\.\\s?ex\\.|por ejemplo|"
                    + "por exemplo|ad esempio|inter alia|notably|such as|among others|u\\.\\s?a\\.|напр\\.|например)";
    private static final String TOLD = SEE + "(?:" + ALSO + "[,:]?\\s+|,\\s+(?=" + FOR_EXAMPLE + ")|\\s+)";
    private static final String SAID =
            "(?:(?:as )?(?:cited|quoted|discussed|reported|noted|reviewed|summari[sz]ed|shown) (?:in|by)|qtd\\. in|"
                    + "quoted from|adapted from|based on|source:?|according to|zit(?:iert|\\.) (?:nach|bei|in)|"
                    + "cité (?:par|dans)|d['’]après|selon|citado (?:en|por)|según|apud|цит\\. по:?|as in|"
                    + "for (?:an? )?(?:review|details?|discussion|overview|summary|examples?))";
    private static final String OTHER = "(?:refs?\\.|references?|also|and|but|hierzu|dazu|so auch|ähnlich)";
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^\\s*+(?:" + TOLD + "|(?:" + FOR_EXAMPLE + "|" + SAID + "|" + OTHER + ")[,:]?\\s+){1,5}+");
    private static final Pattern REMARK =
            Pattern.compile("(?iu)^[^;()\\d]{0,150}[\\s,]" + TOLD + "(?:" + FOR_EXAMPLE + ",?\\s+)?");

    static Lead of(String text) {
        return parted(text, LEAD.matcher(text));
    }

    /// With all that is said before the reader is told to see: "on the later reception, see".
    static Lead ofRemark(String text) {
        return parted(text, REMARK.matcher(text));
    }

    private static Lead parted(String text, Matcher lead) {
        int end = lead.find() ? lead.end() : 0;
        return new Lead(text.substring(0, end).strip(), text.substring(end));
    }
}
