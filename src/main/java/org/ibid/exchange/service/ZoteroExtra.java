package org.ibid.exchange.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.work.Name;
import org.ibid.work.Value;
import org.ibid.work.Variables;

/// Zotero's field Extra: lines `Variable: value` (in CSL's words, or with spaces and capitals: "Original Date"), of
/// which names are `Family || Given`; the key; earlier keys, as Better BibTeX has them; the identifiers of PubMed; and
/// notes.
///
/// @param citationKey the key after "Citation Key:"; empty if it says none
/// @param aliases     the keys after "tex.ids:"
/// @param lines       the variables with their values, in order
/// @param rest        what is only a note
record ZoteroExtra(String citationKey, List<String> aliases, List<Line> lines, String rest) {

    static final String ALIASES = "tex.ids:";

    record Line(String variable, String value) {}

    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z _-]{1,40}):\\s*(\\S.*)");

    /// CSL's names of variables, and `type`, by how they are looked up.
    private static final Map<String, String> VARIABLES = Stream.of(
                    Variables.PLAIN.stream(), Variables.NAMES.stream(), Variables.DATES.stream(), Stream.of("type"))
            .flatMap(names -> names)
            .collect(Collectors.toMap(ZoteroExtra::bare, name -> name));

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    static ZoteroExtra of(String extra) {
        var lines = new ArrayList<Line>();
        var rest = new StringBuilder();
        var aliases = new ArrayList<String>();
        String key = "";
        for (String line : extra.split("\\R")) {
            var found = LINE.matcher(line.strip());
            String variable = found.matches() ? VARIABLES.getOrDefault(bare(found.group(1)), "") : "";
            if (line.startsWith(ALIASES)) {
                aliases.addAll(List.of(line.substring(ALIASES.length()).strip().split(",")));
            } else if (variable.equals("citation-key")) {
                key = found.group(2).strip();
            } else if (!variable.isEmpty()) {
                lines.add(new Line(variable, found.group(2).strip()));
            } else if (!line.isBlank()) {
                rest.append(rest.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        return new ZoteroExtra(key, List.copyOf(aliases), List.copyOf(lines), rest.toString());
    }

    /// Whether all of it is a note, and this one.
    boolean isOnly(String note) {
        return citationKey.isEmpty() && aliases.isEmpty() && lines.isEmpty() && rest.equals(note);
    }

    void into(Draft draft) {
        aliases.forEach(draft::alias);
        for (var line : lines) {
            if (line.variable().equals("type")) {
                draft.type(Variables.TYPES.contains(line.value()) ? line.value() : draft.type());
            } else if (Variables.NAMES.contains(line.variable())) {
                draft.names(line.variable(), name(line.value()));
            } else if (Variables.DATES.contains(line.variable())) {
                draft.put(line.variable(), new Value.Date(WrittenDate.read(line.value())));
            } else {
                draft.put(line.variable(), line.value());
            }
        }
        draft.put("note", rest);
    }

    private static List<Name> name(String text) {
        int bars = text.indexOf("||");
        return bars < 0
                ? CommaName.read(text).stream().toList()
                : Answer.name(
                                text.substring(0, bars).strip(),
                                text.substring(bars + 2).strip(),
                                "",
                                text)
                        .stream()
                        .toList();
    }
}
