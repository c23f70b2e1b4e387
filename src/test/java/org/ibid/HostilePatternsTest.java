package org.ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostilePatternsTest {

    private static final int LENGTH = 200;
    private static final int MOST_READ = 25 * LENGTH * LENGTH;
    /// What texts are made of: a pattern that can read one of these in two ways reads a row of them in 2ⁿ ways.
    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "1",
            " ",
            "-",
            ".",
            ",",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "'",
            "/",
            ":",
            ";",
            "*",
            "_",
            "|",
            "\t",
            "\n",
            "a ",
            "A ",
            "1 ",
            "A.",
            "A. ",
            "A-",
            "a-",
            "A'",
            "1-",
            "1.",
            "1, ",
            "a, ",
            "A, ",
            "A., ",
            "A & ",
            "A and ",
            "Ab ",
            "Ab-",
            "Ab, ",
            "Ab. ",
            "Ab, A. ",
            "de ",
            "de la ",
            "al-",
            "van ",
            "the ",
            "et al. ",
            "eds ",
            "(ed ",
            "ed. ",
            "vol. 1 ",
            "p. 1 ",
            "pp. 1-2, ",
            "no. 1 ",
            "2000 ",
            "2000, ",
            "2000a, ",
            "(2000) ",
            "2000-",
            "x   ",
            "a\t",
            "a | ",
            "| ",
            "--",
            "==",
            "**",
            "_a_ ",
            "*a* ",
            "http://",
            "http://a ",
            "http://a.b/",
            "www.a.",
            "10.1000/",
            "10.1000/a ",
            "doi:",
            "ISSN 1234-5678 ",
            "978-",
            "978 ",
            "[1] ",
            "[1], ",
            "¹",
            "¹ ",
            "[a](b) ",
            "<i>",
            "<i>a</i>",
            "&amp;",
            "ibid. ",
            "op. cit. ",
            "n. d. ",
            "June 4, ",
            "4 June ",
            "In: ",
            "// ",
            "№ 1 ",
            "«a» ",
            "“a” ",
            "《a》",
            "第1版",
            "Институт ",
            "a@b.c, ",
            "#",
            "# a ",
            "A\n",
            "a\n",
            "A B C ",
            "\u0301",
            "  ",
            " \n",
            "- ",
            "… ",
            "$");
    private static final List<String> ENDS = List.of("!", " x\n", "1(");

    @Test
    void noPatternOfOursCanBeMadeToReadAShortTextAMillionTimes() throws Exception {
        var slow = new TreeMap<String, String>();
        for (Field field : patterns()) {
            field.setAccessible(true);
            Pattern pattern = (Pattern) field.get(null);
            slowFor(pattern)
                    .ifPresent(
                            text -> slow.put(field.getDeclaringClass().getSimpleName() + "." + field.getName(), text));
        }
        assertEquals("{}", slow.toString());
    }

    private static Optional<String> slowFor(Pattern pattern) {
        for (String piece : PIECES) {
            for (String end : ENDS) {
                if (!endsInTime(pattern, new Counted(piece.repeat(LENGTH / piece.length()) + end))) {
                    return Optional.of(piece + "…" + end);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean endsInTime(Pattern pattern, Counted text) {
        try {
            pattern.matcher(text).matches();
            var found = pattern.matcher(text);
            while (found.find()) {
                found.end();
            }
            return true;
        } catch (TooMuch tooMuch) {
            return false;
        }
    }

    private static List<Field> patterns() throws IOException, ClassNotFoundException {
        var patterns = new ArrayList<Field>();
        Path root = Path.of(
                Ibid.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        try (Stream<Path> files = Files.walk(root.resolve("org/ibid"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name =
                        root.relativize(file).toString().replace(".class", "").replace('/', '.');
                for (Field field :
                        Class.forName(name, false, Ibid.class.getClassLoader()).getDeclaredFields()) {
                    if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                        patterns.add(field);
                    }
                }
            }
        }
        return patterns;
    }

    /// Counts what is read of it.
    private static final class Counted implements CharSequence {

        private final String text;
        private int read;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (read++ > MOST_READ) {
                throw new TooMuch();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
