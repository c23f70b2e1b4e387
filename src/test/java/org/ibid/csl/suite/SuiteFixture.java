package org.ibid.csl.suite;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One fixture of the suite: sections of text between `>>===== NAME =====>>` and `<<===== NAME =====<<`, with
/// any number of equals signs. What a section holds is not looked at until it is asked for.
///
/// @param name     the file name without `.txt`
/// @param sections the lines between each section's marks, by name
public record SuiteFixture(String name, Map<String, String> sections) {

    private static final Pattern OPENING = Pattern.compile(">>=+ ([A-Z-]+) =+>>");
    private static final Pattern CLOSING = Pattern.compile("<<=+ ([A-Z-]+) =+<<");

    public SuiteFixture {
        requireNonNull(name, "name");
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    /// The fixtures that lie directly in a folder, by name.
    public static List<SuiteFixture> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var paths = files.filter(file -> file.toString().endsWith(".txt") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            var fixtures = new ArrayList<SuiteFixture>(paths.size());
            for (Path path : paths) {
                fixtures.add(read(path));
            }
            return fixtures;
        }
    }

    /// Reads the fixture in a file.
    public static SuiteFixture read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        return parse(name, Files.readString(file, StandardCharsets.UTF_8));
    }

    static SuiteFixture parse(String name, String text) {
        var sections = new LinkedHashMap<String, String>();
        String open = "";
        var content = new StringBuilder();
        for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1)) {
            String mark = line.strip();
            var opening = OPENING.matcher(mark);
            var closing = CLOSING.matcher(mark);
            if (open.isEmpty() && opening.matches()) {
                open = opening.group(1);
                content.setLength(0);
            } else if (closing.matches() && closing.group(1).equals(open)) {
                sections.put(open, content.toString());
                open = "";
            } else if (!open.isEmpty()) {
                content.append(line).append('\n');
            }
        }
        return new SuiteFixture(name, sections);
    }

    /// The part of the name before its first `_`.
    public String category() {
        int end = name.indexOf('_');
        return end < 0 ? name : name.substring(0, end);
    }

    /// A section that must be there.
    ///
    /// @throws IllegalArgumentException if it is not
    public String section(String section) {
        return optional(section).orElseThrow(() -> new IllegalArgumentException("the fixture has no " + section));
    }

    /// A section that may be there.
    public Optional<String> optional(String section) {
        return Optional.ofNullable(sections.get(section));
    }

    /// What must come out, without line ends before and after it: all that the suite's own runner leaves out.
    public String expected() {
        String result = section("RESULT");
        int start = 0;
        int end = result.length();
        while (start < end && result.charAt(start) == '\n') {
            start++;
        }
        while (end > start && result.charAt(end - 1) == '\n') {
            end--;
        }
        return result.substring(start, end);
    }

    /// Whether the bibliography is what is tested, not the citations.
    ///
    /// @throws IllegalArgumentException if MODE is neither `bibliography` nor `citation`
    public boolean isBibliography() {
        return switch (section("MODE").strip()) {
            case "bibliography" -> true;
            case "citation" -> false;
            case String other -> throw new IllegalArgumentException("the mode \"" + other + "\" is not known here");
        };
    }
}
