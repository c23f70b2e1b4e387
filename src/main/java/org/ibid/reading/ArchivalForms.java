package org.ibid.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads items of archives, which are cited by the archive's name and the shelf mark it gives: "PRO, FO 371/1234",
/// "Bundesarchiv, R 43 I/1234, Bl. 12", "РГАСПИ. Ф. 558. Оп. 11. Д. 1124. Л. 45" (Chicago 17, sections 14.221 to
/// 14.231; GOST R 7.0.5, section 10).
final class ArchivalForms {

    private static final String LEAVES = "(?:, (?:Bl|fols?|ff?|pp?)\\. ?\\d[\\d–, -]{0,15}[rv]?)?";
    private static final Pattern WESTERN =
            Pattern.compile("(?<archive>(?:The )?National Archives(?: \\(\\p{Lu}{2,5}\\)| of [^,:;\\d]{3,40})?(?:, "
                    + "(?:London|Kew|College Park|Dublin))?"
                    + "|TNA|PRO|Public Record Office|(?:Bundesarchiv|Hauptstaatsarchiv|Staatsarchiv"
                    + "|Stadtarchiv|Landesarchiv)(?:[ -]\\p{Lu}[\\p{L}-]{2,20})?"
                    + "|BArch|GStA PK|PA ?AA|HHStA|ÖStA|Archives nationales(?:, Paris)?|Archives"
                    + " départementales[^,\\d]{0,40}|AN|AGI|AHN"
                    + "|Archivo (?:General|Histórico)[^,\\d]{3,40}|ASV|Archivio (?:Segreto Vaticano|di"
                    + " Stato[^,\\d]{0,20})|NARA)"
                    + "(?:,|:|;) (?<location>(?:TNA:? )?(?:\\p{Lu}{1,5}\\d{0,2}|RG|Record Group|Rep\\."
                    + "|Best\\.|Nl\\.?|leg\\.|Indiferente)"
                    + " ?\\d{1,6}(?: [IVX]{1,4})?(?:/\\d{1,6}){0,4}" + LEAVES + ")(?<rest>(?:[,.:] .{3,200})?)\\.?");
    private static final Pattern RUSSIAN = Pattern.compile(
            "(?<archive>(?:РГАСПИ|ГАРФ|РГАЛИ|РГИА|РГВА|РГАНИ|РГАЭ|РГАДА|РГВИА|АВП ?РФ|АВПРИ|ЦАМО(?: РФ)?"
                    + "|ЦГА\\p{Lu}{0,5}|ГА\\p{Lu}{2,3}|ОР Р[НГ]Б|НИОР РГБ|АРАН|ИРЛИ))"
                    + "[.,]? (?<location>[Фф]\\. ?[\\p{L}\\d-]{1,8}[.,](?: [\\p{L}\\d]{1,4}\\.?"
                    + " ?[^.]{1,20}[.,]){0,5} ?(?:[Лл]{1,2}\\. ?)?\\d[\\d–, -]{0,20}"
                    + "(?: ?об)?)\\.?");
    private static final Pattern LETTER =
            Pattern.compile("(?<author>[^()]{3,120}?) \\((?<issued>[^()]{4,40})\\)\\. (?<title>\\[(?:Letter|Memorandum"
                    + "|Memo|Telegram|E-?mail)[^\\]]{3,120}\\])\\. "
                    + "(?<archive>[^()]{4,120}) \\((?<archiveLocation>[^()]*\\b(?:Box|Folder|Series"
                    + "|File)\\b[^()]*)\\)(?:, (?<archivePlace>[^()]{3,80}?))?\\.?");

    private ArchivalForms() {}

    /// What an entry is, if it has one of the forms.
    static Optional<ExactForm> in(String text) {
        return shelved(WESTERN, text)
                .or(() -> shelved(RUSSIAN, text))
                .or(() -> text.indexOf('[') < 0
                        ? Optional.empty()
                        : ExactForm.of("personal_communication", LETTER, text));
    }

    private static Optional<ExactForm> shelved(Pattern form, String text) {
        Matcher found = form.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var exact = new ExactForm("document");
        exact.put("archive", found.group("archive"));
        exact.put("archive_location", found.group("location"));
        described(ExactForm.group(found, "rest"), exact);
        return Optional.of(exact);
    }

    /// What the item is, and behind the last comma perhaps its date.
    private static void described(String rest, ExactForm exact) {
        String words = Trim.value(rest);
        int comma = words.lastIndexOf(", ");
        String last = words.substring(comma + 1);
        if (Dates.fullest(last).isPresent()) {
            exact.date("issued", last);
            words = comma < 0 ? "" : words.substring(0, comma);
        }
        exact.put("title", words);
    }
}
