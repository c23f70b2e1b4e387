package org.ibid.library.audit;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.reading.Citation;
import org.ibid.reading.Cite;

/// One cite with the citation it stands in.
///
/// @param number   the citation's place among the paper's citations, from 1
/// @param citation as it was read
/// @param cite     one of its cites
record Pointer(int number, Citation citation, Cite cite) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})([a-z]?)");

    boolean isByAuthor() {
        return citation.kind() == Citation.Kind.AUTHOR_DATE;
    }

    Place place() {
        return new Place(citation.span(), citation.raw(), citation.sentence(), Optional.of(number), Optional.empty());
    }

    /// The letter behind its year; empty if there is none.
    String suffix() {
        var year = YEAR.matcher(cite.year());
        return year.matches() ? year.group(2) : "";
    }

    /// Its year without a letter; empty if it has none.
    String year() {
        var year = YEAR.matcher(cite.year());
        return year.matches() ? year.group(1) : "";
    }

    /// What it says, in words: `Baker et al., 2013`.
    String called() {
        return with(cite.year());
    }

    /// The same with another year.
    String with(String date) {
        String names = cite.authors().stream().collect(Collectors.joining(" & ")) + (cite.etAl() ? " et al." : "");
        return names + (date.isEmpty() || names.isEmpty() ? "" : ", ") + date;
    }
}
