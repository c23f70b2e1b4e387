package org.ibid.exchange.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ibid.work.Name;

/// The names of a field, as BibTeX takes them apart ("BibTeXing", section 4; btxdoc) and biblatex's extended form
/// (`family=..., given=..., prefix=...`; manual, section 2.2.3).
///
/// Otherwise than in BibTeX, before a comma only words in lower case at the beginning are a particle: "Ortega y Gasset,
/// José" is of the family Ortega y Gasset. The number by which DBLP tells people of one name apart ("Wei Wang 0017")
/// is no part of the name.
///
/// @param names  the names
/// @param others whether the list ends with "and others"
record NameList(List<Name> names, boolean others) {

    private static final Pattern EXTENDED = Pattern.compile("\\s*\"?(?:family|given|prefix|suffix)(?:-i)?\\s*=");

    private static final Pattern DBLP_NUMBER = Pattern.compile("0\\d{3}");

    NameList {
        names = List.copyOf(names);
    }

    /// @param keepsParticles whether particles belong to the family name (biblatex's option `useprefix`)
    /// @param unknown        takes the names of commands that are not known
    static NameList of(String latex, boolean keepsParticles, Consumer<String> unknown) {
        var reader = new Reader(keepsParticles, unknown);
        var names = new ArrayList<Name>();
        boolean others = false;
        for (String piece : NameWords.names(latex)) {
            if (piece.equalsIgnoreCase("others")) {
                others = true;
            } else {
                reader.name(piece).ifPresent(names::add);
            }
        }
        return new NameList(names, others);
    }

    private record Reader(boolean keepsParticles, Consumer<String> unknown) {

        Optional<Name> name(String latex) {
            if (latex.charAt(0) == '{' && Groups.of(latex).end(0) == latex.length() - 1) {
                String text = text(latex.substring(1, latex.length() - 1));
                return text.isEmpty() ? Optional.empty() : Optional.of(new Name.Literal(text));
            }
            var parts = NameWords.split(latex, ',');
            if (latex.indexOf('=') > 0 && EXTENDED.matcher(parts.getFirst()).lookingAt()) {
                return extended(parts);
            }
            return switch (parts.size()) {
                case 1 -> direct(withoutNumber(NameWords.words(latex)));
                case 2 -> turned(NameWords.words(parts.get(0)), "", parts.get(1), keepsParticles);
                default ->
                    turned(
                            NameWords.words(parts.get(0)),
                            parts.get(1),
                            String.join(", ", parts.subList(2, parts.size())),
                            keepsParticles);
            };
        }

        private static List<String> withoutNumber(List<String> words) {
            boolean isNumbered =
                    words.size() > 2 && DBLP_NUMBER.matcher(words.getLast()).matches();
            return isNumbered ? words.subList(0, words.size() - 1) : words;
        }

        /// `First von Last`
        private Optional<Name> direct(List<String> words) {
            int end = words.size() - 1;
            int first = 0;
            while (first < end && !NameWords.isLower(words.get(first))) {
                first++;
            }
            int last = end;
            while (last > first && !NameWords.isLower(words.get(last - 1))) {
                last--;
            }
            int given = first == end ? end : first;
            return person(
                    words.subList(last == first ? end : last, words.size()),
                    words.subList(0, given),
                    words.subList(given, last == first ? end : last),
                    "",
                    keepsParticles);
        }

        /// `von Last, Jr, First`
        private Optional<Name> turned(List<String> words, String suffix, String given, boolean keeps) {
            int family = 0;
            while (family < words.size() - 1 && NameWords.isLower(words.get(family))) {
                family++;
            }
            return person(
                    words.subList(family, words.size()),
                    NameWords.words(given),
                    words.subList(0, family),
                    text(suffix),
                    keeps);
        }

        private Optional<Name> extended(List<String> parts) {
            Map<String, String> said = new LinkedHashMap<>();
            for (String part : parts) {
                String bare = part.strip().replaceFirst("^\"(.*)\"$", "$1");
                int equals = bare.indexOf('=');
                if (equals > 0) {
                    said.putIfAbsent(
                            bare.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                            bare.substring(equals + 1).strip().replaceFirst("^\"(.*)\"$", "$1"));
                }
            }
            String keeps = said.getOrDefault("useprefix", String.valueOf(keepsParticles));
            return person(
                    List.of(said.getOrDefault("family", "")),
                    List.of(said.getOrDefault("given", "")),
                    List.of(said.getOrDefault("prefix", "")),
                    text(said.getOrDefault("suffix", "")),
                    keeps.equals("true"));
        }

        private Optional<Name> person(
                List<String> family, List<String> given, List<String> particle, String suffix, boolean keeps) {
            String last = text(family);
            String first = text(given);
            String von = text(particle);
            return last.isEmpty() && first.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Name.Person(
                            last, first, keeps ? "" : von, keeps ? von : "", suffix, new LinkedHashMap<>()));
        }

        private String text(List<String> words) {
            if (words.size() == 1) {
                return text(words.getFirst());
            }
            var all = new StringBuilder();
            for (String word : words) {
                String text = text(word);
                all.append(all.isEmpty() || text.isEmpty() ? "" : " ").append(text);
            }
            return all.toString();
        }

        private String text(String latex) {
            return LatexReader.text(latex, unknown);
        }
    }
}
