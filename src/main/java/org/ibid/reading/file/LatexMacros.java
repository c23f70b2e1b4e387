package org.ibid.reading.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A document's own commands (`\newcommand`, `\def`), expanded within bounds: beyond them a command prints nothing.
final class LatexMacros {

    private record Macro(int arguments, Optional<String> first, String body) {}

    private static final Pattern NEW = Pattern.compile(
            "\\\\(?:re|provide)?(?:new)?command\\*?\\s{0,9}\\{?\\s{0,9}\\\\([A-Za-z@]{1,60})\\s{0,9}\\}?\\s{0,9}"
                    + "(?:\\[(\\d)\\])?\\s{0,9}(?:\\[([^\\]]{0,200})\\])?\\s{0,9}(?=\\{)");
    private static final Pattern DEF =
            Pattern.compile("\\\\[gex]?def\\s{0,9}\\\\([A-Za-z@]{1,60})\\s{0,9}((?:#\\d){0,9})\\s{0,9}(?=\\{)");
    private static final int MOST = 2_000;
    private static final int DEEPEST = 20;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int LONGEST_BODY = 20_000;

    private final Map<String, Macro> macros = new HashMap<>();
    private int deep;
    private int expanded;

    LatexMacros(String tex) {
        Matcher made = NEW.matcher(tex);
        while (made.find() && macros.size() < MOST) {
            int arguments = made.group(2) == null ? 0 : Integer.parseInt(made.group(2));
            put(made.group(1), arguments, Optional.ofNullable(made.group(3)), tex, made.end());
        }
        Matcher defined = DEF.matcher(tex);
        while (defined.find() && macros.size() < MOST) {
            int arguments = defined.group(2).length() / 2;
            put(defined.group(1), arguments, Optional.empty(), tex, defined.end());
        }
    }

    /// A body that does not end soon is no macro's.
    private void put(String name, int arguments, Optional<String> first, String tex, int at) {
        var near = new LatexScanner(tex.substring(at, Math.min(tex.length(), at + LONGEST_BODY)), 0);
        String body = near.argument();
        if (body.length() + 2 < LONGEST_BODY) {
            macros.put(name, new Macro(arguments, first, body));
        }
    }

    boolean has(String name) {
        return macros.containsKey(name);
    }

    /// What a command stands for here, its arguments taken from what follows it; after reading it, [#end].
    String begin(String name, LatexScanner in) {
        Macro macro = macros.get(name);
        deep++;
        String text = macro.body();
        for (int i = 1; i <= macro.arguments(); i++) {
            String argument =
                    i == 1 && macro.first().isPresent() ? option(macro.first().get(), in) : in.argument();
            if ((long) text.length() + argument.length() * 100L > MOST_CHARACTERS) {
                return "";
            }
            text = text.replace("#" + i, argument);
        }
        expanded += text.length() + 1;
        return deep > DEEPEST || expanded > MOST_CHARACTERS ? "" : text;
    }

    void end() {
        deep--;
    }

    private static String option(String otherwise, LatexScanner in) {
        String said = in.option();
        return said.isEmpty() ? otherwise : said;
    }
}
