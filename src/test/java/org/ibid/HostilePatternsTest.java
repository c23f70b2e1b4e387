package org.ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
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

    /// Methods of strings that compile a pattern each time, by how many strings they take.
    private static final Map<String, Integer> INLINE =
            Map.of("matches", 1, "split", 1, "replaceAll", 2, "replaceFirst", 2);

    private static final Pattern REPEATS = Pattern.compile("[*+]");

    @Test
    void noPatternOfOursCanBeMadeToReadAShortTextAMillionTimes() throws Exception {
        var slow = new TreeMap<String, String>();
        for (var named : patterns().entrySet()) {
            slowFor(named.getValue()).ifPresent(text -> slow.put(named.getKey(), text));
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

    private static Map<String, Pattern> patterns() throws IOException, ReflectiveOperationException {
        var patterns = new TreeMap<String, Pattern>();
        Path root = Path.of(
                Ibid.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        try (Stream<Path> files = Files.walk(root.resolve("org/ibid"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name =
                        root.relativize(file).toString().replace(".class", "").replace('/', '.');
                inFields(Class.forName(name, false, Ibid.class.getClassLoader()), patterns);
                inMethods(ClassFile.of().parse(file), patterns);
            }
        }
        return patterns;
    }

    private static void inFields(Class<?> type, Map<String, Pattern> patterns) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            boolean mayHold = Stream.of(Pattern.class, Collection.class, Map.class, Record.class, Enum.class)
                    .anyMatch(holding -> holding.isAssignableFrom(field.getType()));
            if (mayHold && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                inValue(type.getSimpleName() + "." + field.getName(), field.get(null), patterns);
            }
        }
    }

    /// Patterns stand alone, in lists and tables, and in what our own values hold.
    private static void inValue(String name, Object value, Map<String, Pattern> patterns)
            throws ReflectiveOperationException {
        switch (value) {
            case Pattern pattern -> patterns.put(name, pattern);
            case Collection<?> all -> {
                int number = 0;
                for (var one : all) {
                    inValue(name + "[" + number++ + "]", one, patterns);
                }
            }
            case Map<?, ?> table -> {
                inValue(name + ".keys", table.keySet(), patterns);
                inValue(name + ".values", table.values(), patterns);
            }
            case Object own
            when own instanceof Record || own instanceof Enum<?> -> {
                for (Field field : own.getClass().getDeclaredFields()) {
                    if (field.getType() == Pattern.class && !Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        patterns.put(name + "." + field.getName(), (Pattern) field.get(own));
                    }
                }
            }
            default -> {}
        }
    }

    private static void inMethods(ClassModel type, Map<String, Pattern> patterns) {
        for (MethodModel method : type.methods()) {
            String name = type.thisClass().name().stringValue() + "."
                    + method.methodName().stringValue() + " ";
            method.code()
                    .ifPresent(code -> inline(code)
                            .forEach(regex ->
                                    compiled(regex).ifPresent(pattern -> patterns.put(name + regex, pattern))));
        }
    }

    /// What is quoted or looked up before the call is a constant too, and need not be a pattern.
    private static Optional<Pattern> compiled(String constant) {
        try {
            return Optional.of(Pattern.compile(constant));
        } catch (PatternSyntaxException quoted) {
            return Optional.empty();
        }
    }

    /// What may be handed to a method of strings, or to `Pattern.compile`: the constants before the call. One repeat
    /// alone reads a text of this length no million times.
    private static List<String> inline(CodeModel code) {
        var found = new ArrayList<String>();
        var constants = new ArrayList<String>();
        for (CodeElement element : code) {
            if (element instanceof ConstantInstruction constant && constant.constantValue() instanceof String text) {
                constants.add(text);
            } else if (element instanceof InvokeInstruction call) {
                String name = call.name().stringValue();
                boolean ofString = call.owner().name().equalsString("java/lang/String");
                boolean compiles =
                        call.owner().name().equalsString("java/util/regex/Pattern") && name.equals("compile");
                int strings = ofString ? INLINE.getOrDefault(name, 0) : compiles ? 1 : 0;
                constants.subList(Math.max(0, constants.size() - strings), constants.size()).stream()
                        .filter(regex -> REPEATS.split(regex).length > 2)
                        .forEach(found::add);
            }
        }
        return found;
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
