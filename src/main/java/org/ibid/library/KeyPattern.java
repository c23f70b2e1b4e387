package org.ibid.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// What a library makes keys of, in the way of Better BibTeX: parts joined by `+`, each with filters behind a dot, and
/// alternatives behind `|`, the first of which counts whose first part says something of the work.
///
/// | part | says |
/// |---|---|
/// | `auth`, `auth(n)` | the family name of the first author (editor, translator), or its first n letters |
/// | `authors(n)` | the family names of the first n |
/// | `year`, `shortyear` | 2021, 21 |
/// | `title` | all words of the title |
/// | `shorttitle(n)` | its first n telling words: no articles, no prepositions; 3 if it is not said |
/// | `journal` | the words of the container's title |
/// | `type` | the CSL type |
/// | `"text"` | that text |
///
/// | filter | makes of it |
/// |---|---|
/// | `lower`, `upper`, `capitalize` | its letters so; `capitalize` each word's first |
/// | `abbr` | the first letter of each word |
/// | `substring(from, n)` | n letters from a place on, counted from 1 |
/// | `condense("_")` | its words joined by that text |
/// | `original` | its letters as they are; else all are written a to z |
final class KeyPattern {

    /// `khan2021russia`; without a name `shifting2018`.
    static final String USUAL = "auth.lower + year + shorttitle(1).lower | shorttitle(1).lower + year";

    private static final int LONGEST = 300;

    private static final Pattern TOKEN = Pattern.compile("\\s*+(\"[^\"]{0,50}+\"|[A-Za-z]++|[0-9]++|[-+|.,()])\\s*+");

    private static final Set<String> PASSED_OVER = Set.of(
            "a", "an", "and", "as", "at", "by", "das", "de", "der", "des", "die", "du", "ein", "eine", "el", "en",
            "for", "from", "how", "in", "into", "is", "la", "le", "les", "los", "of", "on", "or", "the", "to", "un",
            "une", "und", "what", "when", "why", "with");

    private final List<List<Part>> alternatives;

    private KeyPattern(List<List<Part>> alternatives) {
        this.alternatives = alternatives;
    }

    /// One part with its filters.
    private record Part(Words words, List<UnaryOperator<List<String>>> filters, boolean isOriginal) {

        String of(Work work) {
            var said = words.of(work, isOriginal);
            for (var filter : filters) {
                said = filter.apply(said);
            }
            return String.join("", said);
        }
    }

    /// What a part says of a work.
    private interface Words {
        List<String> of(Work work, boolean isOriginal);
    }

    /// What the keys of a work begin with, before they are made unique.
    String stem(Work work) {
        return alternatives.stream()
                .filter(parts -> !parts.getFirst().of(work).isEmpty())
                .findFirst()
                .map(parts -> parts.stream().map(part -> part.of(work)).collect(Collectors.joining()))
                .filter(stem -> Keys.refusal(stem).isEmpty())
                .orElseGet(() -> unnamed(work));
    }

    private static String unnamed(Work work) {
        return (work.fields().containsKey("title") ? "work" : "untitled")
                + work.year().map(Object::toString).orElse("");
    }

    /// @throws BadKeyPattern if the text is none; the message says what is wrong and where
    static KeyPattern of(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new BadKeyPattern("A key pattern has 1 to " + LONGEST + " characters, as in: " + USUAL);
        }
        return new KeyPattern(new Reader(text).alternatives());
    }

    /// Reads a pattern, token by token.
    private static final class Reader {

        private final String text;
        private final List<String> tokens = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private int next;

        Reader(String text) {
            this.text = text;
            var token = TOKEN.matcher(text);
            int end = 0;
            while (end < text.length() && token.find(end) && token.start() == end) {
                tokens.add(token.group(1));
                places.add(token.start(1) + 1);
                end = token.end();
            }
            if (end < text.length()) {
                throw new BadKeyPattern("The key pattern cannot be read from character " + (end + 1) + " on: \""
                        + text.substring(end).replace("\0", "") + "\".");
            }
        }

        List<List<Part>> alternatives() {
            var all = new ArrayList<List<Part>>();
            do {
                var parts = new ArrayList<Part>();
                do {
                    parts.add(part());
                } while (takes("+"));
                all.add(List.copyOf(parts));
            } while (takes("|"));
            if (next < tokens.size()) {
                throw wrong("a plus or a bar");
            }
            return List.copyOf(all);
        }

        private Part part() {
            String name = take();
            var words = name.startsWith("\"") ? literal(name) : words(name, arguments());
            var filters = new ArrayList<UnaryOperator<List<String>>>();
            boolean isOriginal = false;
            while (takes(".")) {
                String filter = take();
                var arguments = arguments();
                isOriginal |= filter.equals("original");
                filters.add(filter(filter, arguments));
            }
            return new Part(words, List.copyOf(filters), isOriginal);
        }

        private static Words literal(String quoted) {
            var said = List.of(quoted.substring(1, quoted.length() - 1));
            return (_, _) -> said;
        }

        private Words words(String name, List<String> arguments) {
            return switch (name) {
                case "auth" -> {
                    int letters = number(arguments, 0, 0);
                    yield (work, original) -> cut(families(work, 1, original), 1, letters);
                }
                case "authors" -> {
                    int most = number(arguments, 0, 3);
                    yield (work, original) -> families(work, most, original);
                }
                case "year" ->
                    (work, _) -> work.year().map(String::valueOf).stream().toList();
                case "shortyear" ->
                    (work, _) -> work.year().map(year -> "%02d".formatted(Math.floorMod(year, 100))).stream()
                            .toList();
                case "title" -> (work, original) -> wordsOf(work, "title", original);
                case "shorttitle" -> {
                    int most = number(arguments, 0, 3);
                    yield (work, original) ->
                            telling(work, original).limit(most).toList();
                }
                case "journal" -> (work, original) -> wordsOf(work, "container-title", original);
                case "type" -> (work, _) -> List.of(work.type());
                default -> {
                    next--;
                    throw wrong("auth, authors, year, shortyear, title, shorttitle, journal, type or a text in quotes");
                }
            };
        }

        private UnaryOperator<List<String>> filter(String name, List<String> arguments) {
            return switch (name) {
                case "lower" -> each(word -> word.toLowerCase(Locale.ROOT));
                case "upper" -> each(word -> word.toUpperCase(Locale.ROOT));
                case "capitalize" -> each(KeyPattern::capital);
                case "abbr" -> each(word -> word.substring(0, word.offsetByCodePoints(0, 1)));
                case "original" -> UnaryOperator.identity();
                case "substring" -> {
                    int from = number(arguments, 0, 1);
                    int length = number(arguments, 1, 0);
                    yield words -> cut(words, from, length);
                }
                case "condense" -> {
                    String between = arguments.isEmpty() ? "" : arguments.getFirst();
                    yield words -> words.isEmpty() ? words : List.of(String.join(between, words));
                }
                default -> {
                    next--;
                    throw wrong("lower, upper, capitalize, abbr, substring, condense or original");
                }
            };
        }

        private List<String> arguments() {
            var arguments = new ArrayList<String>();
            if (takes("(")) {
                do {
                    arguments.add(take().replace("\"", ""));
                } while (takes(","));
                if (!takes(")")) {
                    throw wrong("a closing bracket");
                }
            }
            return arguments;
        }

        private int number(List<String> arguments, int index, int usual) {
            if (arguments.size() <= index) {
                return usual;
            }
            if (!arguments.get(index).matches("[0-9]{1,3}")) {
                next--;
                throw wrong("a number before this");
            }
            return Integer.parseInt(arguments.get(index));
        }

        private boolean takes(String token) {
            boolean is = next < tokens.size() && tokens.get(next).equals(token);
            next += is ? 1 : 0;
            return is;
        }

        private String take() {
            if (next == tokens.size()) {
                throw wrong("a part");
            }
            return tokens.get(next++);
        }

        private BadKeyPattern wrong(String expected) {
            String found = next < tokens.size()
                    ? "found \"" + tokens.get(next) + "\" at character " + places.get(next)
                    : "it ends";
            return new BadKeyPattern("In the key pattern, " + expected + " is expected, but " + found + ": " + text);
        }
    }

    private static UnaryOperator<List<String>> each(UnaryOperator<String> change) {
        return words ->
                words.stream().filter(word -> !word.isEmpty()).map(change).toList();
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /// @param length all if it is 0
    private static List<String> cut(List<String> words, int from, int length) {
        int[] letters = String.join("", words).codePoints().toArray();
        int start = Math.clamp(from - 1, 0, letters.length);
        int count = length == 0 ? letters.length - start : Math.min(length, letters.length - start);
        return count == 0 ? List.of() : List.of(new String(letters, start, count));
    }

    private static List<String> families(Work work, int most, boolean original) {
        return Stream.of("author", "editor", "translator")
                .map(work::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .limit(most)
                .map(name -> family(name, original))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String family(Name name, boolean original) {
        return switch (name) {
            case Name.Person _ -> String.join("", words(name.head(), original));
            case Name.Literal _ -> telling(name.head(), original).findFirst().orElse("");
        };
    }

    private static List<String> wordsOf(Work work, String variable, boolean original) {
        return work.text(variable).map(text -> words(text, original)).orElse(List.of());
    }

    private static Stream<String> telling(Work work, boolean original) {
        return telling(work.text("title").orElse(""), original);
    }

    private static Stream<String> telling(String text, boolean original) {
        return words(text, original).stream().filter(word -> !PASSED_OVER.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static List<String> words(String text, boolean original) {
        String plain = text.replaceAll("<[^<>]*+>", "");
        return original
                ? Stream.of(plain.replaceAll("['’ʼ`]", "").split("[^\\p{L}\\p{M}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList()
                : LatinLetters.words(plain);
    }

    /// The pattern of a text that was checked when it was stored.
    static KeyPattern stored(Optional<String> text) {
        return of(text.orElse(USUAL));
    }
}
