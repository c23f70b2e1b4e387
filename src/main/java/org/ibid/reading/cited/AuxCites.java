package org.ibid.reading.cited;

import java.util.List;

/// What LaTeX notes of citations for BibTeX (`\citation{a,b}`) and for biber (`\abx@aux@cite{0}{a}`).
final class AuxCites {

    private static final List<String> COMMANDS = List.of("\\citation{", "\\abx@aux@cite", "\\abx@aux@nocite");

    private AuxCites() {}

    static void read(String text, CitedKeys.Found found) {
        text.lines()
                .map(String::strip)
                .forEach(line -> COMMANDS.stream()
                        .filter(line::startsWith)
                        .findFirst()
                        .ifPresent(command -> {
                            int open = line.lastIndexOf('{');
                            int close = line.indexOf('}', Math.max(0, open));
                            if (open >= 0 && close > open) {
                                found.keys(line.substring(open + 1, close));
                            }
                        }));
    }
}
