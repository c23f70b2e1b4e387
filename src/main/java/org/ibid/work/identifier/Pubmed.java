package org.ibid.work.identifier;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ibid.work.identifier.Identifier.Faulty;
import org.ibid.work.identifier.Identifier.Sound;

/// Numbers of PubMed (one to eight digits) and of PubMed Central (`PMC` before them), as the NLM documents them.
final class Pubmed {

    private static final Pattern DRESS = Pattern.compile(
            "^(?:https?://)?(?:(?:www|pubmed|pmc)\\.)?(?:ncbi\\.nlm\\.nih\\.gov/)?(?:pubmed/|pmc/)?(?:articles/)?"
                    + "(?:pm(?:c?id)\\s*[:.]?\\s*)?");

    private Pubmed() {}

    static Identifier read(Scheme scheme, String printed) {
        String number = DRESS.matcher(printed.strip().toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .replaceFirst("[/.,;)]{1,10}$", "");
        boolean central = scheme == Scheme.PMCID;
        String digits = central && number.startsWith("pmc") ? number.substring(3) : number;
        if (!digits.matches("[1-9]\\d{0,7}")) {
            return new Faulty(
                    scheme,
                    printed,
                    central ? "a PMCID is PMC and one to eight digits" : "a PMID is one to eight digits");
        }
        return new Sound(scheme, central ? "PMC" + digits : digits);
    }
}
