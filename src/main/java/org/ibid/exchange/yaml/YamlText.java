package org.ibid.exchange.yaml;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes maps, lists, texts, numbers and booleans as YAML, in blocks. A text that any version of YAML could take for
/// something else stands in double quotes.
public final class YamlText {

    /// A word that starts with a letter; YAML 1.1 has names for truth that 1.2 does not know.
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N} .,;()/&+'’_–-]*");
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf");

    private YamlText() {}

    /// Writes the members of a map, each on lines of its own after an indent.
    ///
    /// @param first what stands before the first member instead of its indent: `- ` in a list
    public static void members(Map<?, ?> map, String indent, String first, Appendable out) throws IOException {
        String before = first;
        for (var member : map.entrySet()) {
            out.append(before);
            text(String.valueOf(member.getKey()), out);
            out.append(':');
            value(member.getValue(), indent, out);
            before = indent;
        }
    }

    private static void value(@Nullable Object value, String indent, Appendable out) throws IOException {
        switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() -> {
                out.append('\n');
                members(map, indent + "  ", indent + "  ", out);
            }
            case List<?> list
            when !list.isEmpty() -> {
                out.append('\n');
                items(list, indent + "  ", indent + "  ", out);
            }
            case null, default -> {
                out.append(' ');
                scalar(value, out);
                out.append('\n');
            }
        }
    }

    private static void items(List<?> list, String indent, String first, Appendable out) throws IOException {
        String before = first;
        for (Object item : list) {
            out.append(before);
            item(item, indent, out);
            before = indent;
        }
    }

    private static void item(@Nullable Object item, String indent, Appendable out) throws IOException {
        switch (item) {
            case Map<?, ?> map when !map.isEmpty() -> members(map, indent + "  ", "- ", out);
            case List<?> list
            when !list.isEmpty() -> {
                out.append("- ");
                items(list, indent + "  ", "", out);
            }
            case null, default -> {
                out.append("- ");
                scalar(item, out);
                out.append('\n');
            }
        }
    }

    private static void scalar(@Nullable Object value, Appendable out) throws IOException {
        switch (value) {
            case null -> out.append("null");
            case Number number -> number(number, out);
            case Boolean truth -> out.append(truth.toString());
            case Map<?, ?> _ -> out.append("{}");
            case List<?> _ -> out.append("[]");
            default -> text(value.toString(), out);
        }
    }

    private static void number(Number number, Appendable out) throws IOException {
        String plain = number instanceof java.math.BigDecimal decimal ? decimal.toPlainString() : number.toString();
        out.append(plain);
    }

    /// Writes a text so that it is read back as this very text.
    public static void text(String text, Appendable out) throws IOException {
        boolean isPlain = text.length() < 1_000
                && PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !text.contains(" -")
                && !WORDS.contains(text.toLowerCase(java.util.Locale.ROOT));
        if (isPlain) {
            out.append(text);
        } else {
            quoted(text, out);
        }
    }

    private static void quoted(String text, Appendable out) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isUnfit(text, i)) {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /// Characters no YAML text may hold as such, those that end lines, and half characters.
    private static boolean isUnfit(String text, int i) {
        char c = text.charAt(i);
        boolean isHalf =
                Character.isHighSurrogate(c) && !(i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
                        || Character.isLowSurrogate(c) && !(i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || c >= '\uFFFE'
                || isHalf;
    }
}
