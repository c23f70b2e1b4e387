package org.ibid.library.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Identifier.Faulty;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// Identifiers that are printed anywhere in the paper, behind their names or in the addresses of their resolvers, and
/// whose digits or form cannot be right.
final class PrintedIdentifiers implements Check {

    /// More than so many in one paper are no misprints.
    private static final int MOST = 1_000;

    private static final String NUMBER = "(\\d[\\dXx‐–-]{6,24})";

    private static final Map<Scheme, Pattern> PRINTED = Map.of(
            Scheme.ISBN,
            Pattern.compile("(?i)\\be?-?ISBN(?:-?1[03])?\\s*[:.]?\\s*"
                    + "(\\d[\\dX‐–-]{8,20}|(?:97[89] )?\\d{1,5} \\d{1,7} \\d{1,6} [\\dX])(?![\\dX])"),
            Scheme.ISSN,
            Pattern.compile("(?i)\\b[ep]?-?ISSN(?:-L)?(?: \\((?:online|print)\\))?\\s*[:.]?\\s*" + NUMBER),
            Scheme.ORCID,
            Pattern.compile("(?i)\\borcid(?:\\.org/|(?: iD)?\\s*[:.]?\\s*)" + NUMBER),
            Scheme.ISNI,
            Pattern.compile("(?i)\\bISNI\\s*[:.]?\\s*((?:\\d{4} ){3}\\d{3}[\\dX]|\\d{15}[\\dX])"),
            Scheme.ARXIV,
            Pattern.compile("(?i)\\barXiv(?:\\.org/abs/|\\s*:\\s*)([a-z.-]{0,20}/?\\d[\\dv.]{3,14}\\d)"),
            Scheme.PMID,
            Pattern.compile("\\bPMID\\s*:?\\s*(\\d{1,12})\\b"),
            Scheme.PMCID,
            Pattern.compile("\\bPMCID\\s*:?\\s*(PMC\\w{1,12})\\b"),
            Scheme.DOI,
            Pattern.compile(
                    "(?i)\\b(?:doi\\.org/(?:doi:)?|doi\\s*[:.]\\s*|doi\\s+(?=10\\.))(\\d[^\\s<>\"]{0,200})(?!\\S)"));

    private static final Map<Scheme, String> VARIABLES = Map.of(
            Scheme.ISBN, "ISBN", Scheme.ISSN, "ISSN", Scheme.DOI, "DOI", Scheme.PMID, "PMID", Scheme.PMCID, "PMCID");

    private record Printed(Scheme scheme, String text, int start, int end) {

        /// Without the punctuation of the sentence behind it.
        String bare() {
            return text.replaceFirst("[.,;:]{1,9}$", "");
        }
    }

    @Override
    public Stream<Finding> of(Submission paper) {
        var places = new Places(paper);
        return printed(paper.text()).stream()
                .sorted(Comparator.comparingInt(Printed::start))
                .flatMap(one -> faulty(one, paper.text()).stream()
                        .map(faulty -> finding(
                                one,
                                faulty,
                                places.between(one.start, one.start + one.bare().length()))))
                .filter(finding -> !isJoined(paper, finding.places().getFirst()));
    }

    /// What a file broke over its lines, and the reader put together, the author did not break.
    private static boolean isJoined(Submission paper, Place place) {
        return place.reference()
                .map(paper::entry)
                .filter(entry -> entry.hasLonger(place.quote()))
                .isPresent();
    }

    private static List<Printed> printed(String text) {
        var found = new ArrayList<Printed>();
        PRINTED.forEach((scheme, pattern) -> {
            var printed = pattern.matcher(text);
            for (int i = 0; i < MOST && printed.find(); i++) {
                found.add(new Printed(scheme, printed.group(1), printed.start(1), printed.end(1)));
            }
        });
        return found;
    }

    /// Why it cannot be right. Of one that a line end or a hyphen may have cut, only a wrong check digit is sure.
    private static Optional<Faulty> faulty(Printed one, String text) {
        var whole = Continuation.of(one.scheme, one.text, text, one.end)
                .map(rest -> Identifier.read(one.scheme, one.text + rest));
        if (!(Identifier.read(one.scheme, one.text) instanceof Faulty faulty)
                || whole.filter(Sound.class::isInstance).isPresent()
                || one.scheme == Scheme.DOI && BrokenLinks.goesOn(one.text, text, one.end)) {
            return Optional.empty();
        }
        boolean hasWrongCheckDigit = !faulty.suggestion().isEmpty() && one.scheme != Scheme.DOI;
        boolean mayBeCut = whole.isPresent() || "-‐–".indexOf(one.text.charAt(one.text.length() - 1)) >= 0;
        return hasWrongCheckDigit || !mayBeCut ? Optional.of(faulty) : Optional.empty();
    }

    private static Finding finding(Printed one, Faulty faulty, Place place) {
        String variable = VARIABLES.getOrDefault(one.scheme, "");
        var finding = new Finding(
                Kind.BAD_IDENTIFIER,
                "The %s \"%s\" leads nowhere: %s. Look it up anew."
                        .formatted(one.scheme.words(), one.bare(), faulty.fault()),
                List.of(place));
        finding = variable.isEmpty() ? finding : finding.about(variable);
        return faulty.suggestion().isEmpty() ? finding : finding.suggesting(faulty.suggestion());
    }
}
