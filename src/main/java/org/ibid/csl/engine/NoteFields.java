package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Variables;
import org.ibid.work.Work;

/// Variables that a work keeps in its `note` because the program it comes from has no field for them: lines
/// of `variable: value`, the first of which may follow one line of other text, or `{:variable: value}`
/// (Zotero's "Extra" field, as citeproc-js reads it). A name is `Family || Given`.
final class NoteFields {

    private NoteFields() {}

    /// The work with what its note adds to it; a variable it has stays as it is, but for the type.
    static Work completed(Work work) {
        if (!(work.fields().get("note") instanceof Value.Text(String note)) || note.indexOf(':') < 0) {
            return work;
        }
        var found = fields(note);
        Work completed = work;
        for (var field : found.entrySet()) {
            completed = with(completed, work, field.getKey(), field.getValue());
        }
        return completed;
    }

    private static Work with(Work completed, Work work, String variable, List<String> values) {
        String last = values.getLast();
        if (variable.equals("type")) {
            return last.isBlank() ? completed : completed.as(last);
        }
        if (work.fields().containsKey(variable)) {
            return completed;
        }
        if (Variables.DATES.contains(variable)) {
            return completed.withDate(variable, new PartialDate(List.of(), "", null, "", last));
        }
        if (Variables.NAMES.contains(variable)) {
            return completed.withNames(
                    variable, values.stream().map(NoteFields::name).toList());
        }
        return completed.with(variable, last);
    }

    private static Name name(String text) {
        int bars = text.indexOf("||");
        if (bars <= 0) {
            return new Name.Literal(text);
        }
        return new Name.Person(
                text.substring(0, bars).strip(), text.substring(bars + 2).strip());
    }

    private static Map<String, List<String>> fields(String note) {
        var fields = new LinkedHashMap<String, List<String>>();
        boolean isFirst = true;
        for (String line : lines(note)) {
            int colon = keyEnd(line);
            if (colon > 0 && colon < line.length() - 1) {
                String value = line.substring(colon + 1).strip();
                if (!value.isEmpty()) {
                    fields.computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>(1))
                            .add(value);
                }
            } else if (!line.isBlank() && !isFirst) {
                break;
            }
            isFirst = false;
        }
        return fields;
    }

    /// The lines of the note, with `{:variable: value}` as lines of their own.
    private static List<String> lines(String note) {
        return note.indexOf("{:") < 0
                ? note.lines().toList()
                : note.replace("{:", "\n").replace('}', '\n').lines().toList();
    }

    /// Where the colon after a variable's name stands; -1 if the line does not begin with one.
    private static int keyEnd(String line) {
        int end = 0;
        boolean isUpper = !line.isEmpty() && Character.isUpperCase(line.charAt(0));
        while (end < line.length() && isOfKey(line.charAt(end), isUpper)) {
            end++;
        }
        return end > 0 && end < line.length() && line.charAt(end) == ':' ? end : -1;
    }

    private static boolean isOfKey(char c, boolean isUpper) {
        return isUpper ? c >= 'A' && c <= 'Z' : c >= 'a' && c <= 'z' || c == '-' || c == '_';
    }
}
