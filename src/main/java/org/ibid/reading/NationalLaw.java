package org.ibid.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads court decisions, acts and regulations by the exact forms of their countries: Germany and Austria (courts'
/// own citation, BGBl.), France (JORF, Cour de cassation), Spain (BOE), Russia (GOST R 7.0.5), Canada (McGill
/// Guide), Australia (AGLC 4), the United Kingdom (OSCOLA, section 2.4) and the United States (Bluebook, rules 12
/// and 14).
final class NationalLaw {

    /// @param signs one of which every text of the form has, so that most texts are not searched
    private record Form(String type, List<String> signs, Pattern pattern) {}

    private static final String YEAR = Lexicon.YEAR;
    private static final String GERMAN_DAY = "\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?" + YEAR;

    private static final List<Form> FORMS = List.of(
            form(
                    "legal_case",
                    List.of("BVerfG", "BGH", "Urt", "Besch", "Entscheidung"),
                    "(?<authority>(?:BVerfG|BGH|BVerwG|BFH|BAG|BSG|BPatG|EuGH|EuG|EGMR|OGH|VfGH|VwGH|"
                            + "(?:OLG|LG|AG|OVG|VG|VGH|LAG|KG|FG)"
                            + " \\p{Lu}[\\p{L} .()-]{2,30})),? (?:Urteil|Beschluss|Urt\\.|Beschl\\.|Entscheidung)"
                            + " (?:vom|v\\.) (?<issued>" + GERMAN_DAY
                            + ")(?:,? (?:[–-] |Az\\.:? ?|Rs\\. )(?<number>[^,]{4,30}))?"
                            + "(?:, (?<containerTitle>\\p{Lu}\\p{L}{1,12}(?:-RR)?) (?:" + YEAR
                            + ",|(?<volume>\\d{1,3}),) (?:S\\. )?(?<page>\\d{1,5})(?: (?:f\\.|ff\\."
                            + "|\\([\\d f.]{1,12}\\)))?)?\\.?"),
            form(
                    "legislation",
                    List.of("Bl."),
                    "(?<title>\\p{Lu}[^,()]{4,120}?(?:gesetz|gesetzbuch|ordnung|Gesetz|Verordnung"
                            + "|verordnung)[^,()]{0,80}?"
                            + "(?: \\(\\p{Lu}[\\p{L}-]{1,20}\\))?) (?:vom|v\\.) (?<issued>" + GERMAN_DAY
                            + ")(?: \\(|, )(?<containerTitle>(?:BGBl\\.|RGBl\\.|GVBl\\.|GBl\\.)(?: I{1,3})?),?"
                            + "(?: Nr\\. \\d{1,3},)? S\\. (?<page>\\d{1,5})[^()]{0,80}\\)?\\.?"),
            form(
                    "legislation",
                    List.of("Loi", "Décret", "Ordonnance", "Arrêté"),
                    "(?<title>(?:Loi|Décret|Ordonnance|Arrêté)(?: organique| constitutionnelle)?"
                            + " n\\s?[°ºo] ?(?<number>\\d[\\d-]{2,10})"
                            + " du (?<issued>\\d{1,2}(?:er)? \\p{L}{3,9} " + YEAR + ")(?: [^\\n]{3,300}?)?)"
                            + "(?:, (?<containerTitle>JORF|J\\.O\\.|JO|Journal officiel)[^,]{0,60}(?:,"
                            + " p\\. (?<page>\\d{1,6}))?)?\\.?"),
            form(
                    "legal_case",
                    List.of("Cass", "CE", "Cons", "CA ", "CJUE", "TGI"),
                    "(?<authority>(?:Cass|CE|Cons\\. const|CA \\p{Lu}\\p{L}{2,15}|CJUE|CEDH|TGI"
                            + " \\p{Lu}\\p{L}{2,15})\\b[^,\\d]{0,25}"
                            + "(?:1re|2e|3e)?), (?<issued>\\d{1,2}(?:er)? \\p{L}{3,9} " + YEAR
                            + "), n\\s?[°ºo]s? ?(?<number>[\\d.-]{3,20})(?:, "
                            + "(?<containerTitle>Bull\\.[^,]{0,20}|Rec\\.|Lebon)"
                            + "(?:, n\\s?[°ºo] ?(?<issue>\\d{1,5})|,? p\\. (?<page>\\d{1,5}))?)?\\.?"),
            form(
                    "legislation",
                    List.of("BOE", "Boletín"),
                    "(?<title>(?:Ley|Real Decreto|Decreto|Orden)(?: Orgánica| Foral|-ley| Legislativo)? "
                            + "(?:n[°º.]{1,2} ?)?"
                            + "(?<number>\\d{1,5}/" + YEAR + "), de \\d{1,2} de \\p{L}{4,10}[^\\n]{0,300}?)"
                            + "[,.] (?<containerTitle>BOE|Boletín Oficial del Estado)(?:,| ) ?(?:núm\\."
                            + "|n[°º]\\.?) (?<issue>\\d{1,3}), "
                            + "(?:de )?(?<issued>\\d{1,2} de \\p{L}{4,10} de " + YEAR
                            + ")(?:, (?:pp?|págs?)\\. (?<page>[\\d.-]{1,15}))?\\.?"),
            form(
                    "legislation",
                    List.of(" от "),
                    "(?<genre>Федеральный(?: конституционный)? закон|Закон(?: РФ| Российской Федерации)?"
                            + "|Указ Президента(?: РФ)?"
                            + "|Постановление Правительства(?: РФ)?|Приказ [^«№\\d]{3,60}?) от "
                            + "(?<issued>\\d{1,2}(?:\\.\\d\\d\\.| \\p{L}{3,8} )"
                            + YEAR
                            + ")(?: ?г\\.)? (?:№|N) ?(?<number>\\d[\\d/-]{0,8}(?:-\\p{Lu}{1,4})?) [«\"]"
                            + "(?<title>[^»\"]{3,300})[»\"]"
                            + "(?: // (?<containerTitle>[^.\\d]{3,80}?)\\.(?: [—–])? " + YEAR
                            + "\\.(?: [—–])? № (?<issue>\\d{1,3})[^.]{0,20}\\.(?: [—–])? Ст\\. "
                            + "(?<page>\\d{1,5}))?\\.?"),
            form(
                    "legislation",
                    List.of(" c"),
                    "(?<title>\\p{Lu}[^,“\"]{3,100}), (?<containerTitle>(?:RS|S|RSO|SO|RSBC|SBC|RSA|SA"
                            + "|SQ|RSQ|CQLR|RSNS)(?:C)?) (?<issued>"
                            + YEAR
                            + "),? ch? (?<chapterNumber>[\\w.-]{1,12})(?:, s{1,2} (?<section>[\\w().-]{1,20}))?\\.?"),
            form(
                    "legislation",
                    List.of(" Act ", " Regulation", " Rules ", " Order "),
                    "(?<title>\\p{Lu}[^,.:;“\"()]{3,100} (?:Act|Regulations?|Rules|Order) (?<issued>" + YEAR
                            + "))(?: \\((?<authority>Cth|NSW|Vic|Qld|WA|SA|Tas|ACT|NT|NZ)\\))?"
                            + ",? (?:(?:s{1,2}|sch|pt|arts?|reg|r)\\.? ?(?<section>\\d[\\w()–-]{0,20})"
                            + "|c\\.? ?(?<chapterNumber>\\d{1,3}))\\.?"),
            form(
                    "legislation",
                    List.of("F.R.", "F. R."),
                    "(?:(?<title>\\p{Lu}[^,“\"\\d]{3,120}), )?(?<volume>\\d{1,2}) (?<containerTitle>C\\."
                            + " ?F\\. ?R\\.) (?:§{1,2} ?|pt\\. )"
                            + "(?<section>\\d[\\w.()-]{0,20})(?: \\((?<issued>" + YEAR + ")\\))?\\.?"));

    private NationalLaw() {}

    /// What an entry is, if it has one of the forms.
    static Optional<ExactForm> in(String text) {
        for (Form form : FORMS) {
            if (form.signs.stream().anyMatch(text::contains)) {
                Optional<ExactForm> found = ExactForm.of(form.type, form.pattern, text);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Form form(String type, List<String> signs, String pattern) {
        return new Form(type, signs, Pattern.compile(pattern));
    }
}
