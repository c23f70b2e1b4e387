package org.ibid.bench.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A CSV file with a header line (RFC 4180), each row as column → text.
///
/// @param columns in order
/// @param rows    in order; a cell that a short row lacks is empty
public record Table(List<String> columns, List<Map<String, String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Reads a file in UTF-8.
    public static Table read(Path file) throws IOException {
        var lines = cells(Files.readString(file));
        var columns = lines.isEmpty() ? List.<String>of() : lines.getFirst();
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), i < line.size() ? line.get(i) : "");
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static List<List<String>> cells(String text) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (text + (text.endsWith("\n") ? "" : "\n")).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                if (quoted && !cell.isEmpty()) {
                    cell.append('"');
                }
            } else if (quoted || c != ',' && c != '\n') {
                cell.append(c);
            } else {
                line.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            }
        }
        return lines;
    }
}
