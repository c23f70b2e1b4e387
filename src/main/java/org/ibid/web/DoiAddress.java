package org.ibid.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Scheme;

/// The web address by which a work with a DOI is to be cited (signposting.org, `cite-as`; RFC 8574).
public final class DoiAddress {

    private DoiAddress() {}

    /// `https://doi.org/...`; empty if the work has no DOI that can be right.
    public static Optional<String> of(Work work) {
        return work.text("DOI")
                .map(doi -> Identifier.read(Scheme.DOI, doi))
                .filter(Identifier.Sound.class::isInstance)
                .map(doi -> "https://doi.org/" + encoded(((Identifier.Sound) doi).value()));
    }

    private static String encoded(String doi) {
        var out = new StringBuilder();
        for (byte one : doi.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = one > ' ' && one < 127 && "\"<>%?#\\^`{|}".indexOf(one) < 0;
            out.append(isPlain ? Character.toString(one) : "%%%02X".formatted(one & 0xFF));
        }
        return out.toString();
    }
}
