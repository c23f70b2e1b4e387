package org.ibid.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the words that tell a role off a list of names, in the languages of references: "In: ... (Hrsg.):", "trad.
/// de l'anglais par", "под ред.", "等译".
final class Roles {

    private static final Pattern INTO =
            Pattern.compile("(?iu)^[\\s(\\[]*+(?://\\s*)?(?:(?:in|dans|en|em|w)\\b:?\\s+)?[(\\[]?");
    private static final Pattern BEFORE = Pattern.compile("(?iu)(?:"
            + "edited(?: and translated)?|eds?\\.?|translated|trans\\.?|transl\\.?|directed|dir\\.?|prod\\.?|produced"
            + "|hrsg\\.?|hg\\.?|herausgegeben|bearb\\.?|übers(?:\\.|etzt)?|aus de[mr] \\p{L}{3,15}(?: "
            + "(?:übers(?:\\.|etzt)|übertragen))?"
            + "|sous la dir(?:ection|\\.)|trad(?:\\.|uite?|uction)(?: (?:(?:de l['’]|du |del |dal "
            + "|dall['’])(?-i:[a-zà-ÿ]{3,12})|it\\.))?(?: et présentée?)?"
            + "|(?:texte )?établie?(?: et présentée?)?|éd(?:\\.|itée?)?|trad(?:ucción|ucido|ução)"
            + "|edición|coord\\.|comp\\.|org\\."
            + "|a cura|(?:pod )?red\\.|tłum\\.|przeł\\.|пер(?:\\.|евод) со? \\p{L}{1,10}(?:\\.| яз\\."
            + "|ого)?(?: и коммент\\.)?"
            + "|(?:под )?(?:общ\\. |науч\\. )?ред(?:\\.|акцией)|(?:отв|гл|науч)\\. ред\\.|сост\\."
            + ")?:?(?:\\s*\\b(?:by|von|v\\.|par|de|di|por)(?=\\s))?(?:\\s+|$)");
    private static final Pattern AFTER =
            Pattern.compile("(?iu)[\\s,(\\[]*(?<!\\p{L})(?:eds?|éds?|editors?|hrsg|hgg?|trans|transl|translators?|"
                    + "directors?|producers?|dirs?|coords?|comps?|orgs?|a cura di|red|ред)"
                    + "(?!\\p{L})\\.?[)\\].,:;\\s]*$");
    private static final Pattern HAN =
            Pattern.compile("(?:[,，\\s]*等)?[,，\\s]*(?:主编|编著|编译|編著|编|編|译注|译|訳|著|等)[.,。，：:\\s]*$");
    private static final Pattern OPENING = Pattern.compile("^[(\\[]+");
    private static final Pattern SAME = Pattern.compile("(?iu)(?:ders|dies|id|idem)\\.?");

    private Roles() {}

    /// The names alone; empty if the text names a role only ("пер. с нем.").
    static String without(String text) {
        Matcher into = INTO.matcher(text);
        String names = into.lookingAt() ? text.substring(into.end()) : text;
        Matcher before = BEFORE.matcher(names);
        names = before.lookingAt() ? names.substring(before.end()) : names;
        names = AFTER.matcher(names).replaceFirst("");
        return OPENING.matcher(withoutHan(names)).replaceFirst("");
    }

    /// Without a role written in Chinese or Japanese, or the sign for further names.
    static String withoutHan(String names) {
        return HAN.matcher(names).replaceFirst("");
    }

    /// Whether the names stand for the author's ("ders.").
    static boolean isSame(String names) {
        return SAME.matcher(names.strip()).matches();
    }
}
