package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/// Reads the rows of a table that says where a paper appeared.
final class ImprintTable {

    private final Claims claims;
    private final String title;

    /// @param title the paper's; empty if it is not known
    ImprintTable(Claims claims, String title) {
        this.claims = claims;
        this.title = title;
    }

    /// Claims what the cells of a row name, and gives those that are the paper's own reference.
    List<String> read(Line row) {
        var rendered = new ArrayList<String>();
        String[] cells = row.content().split("\t");
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            if (!title.isEmpty()
                    && cell.length() > title.length() + 30
                    && Claims.key(cell).contains(Claims.key(title))) {
                rendered.add(cell);
            } else if (i + 1 < cells.length) {
                pair(cell, nextFilled(cells, i + 1), row);
            }
        }
        return rendered;
    }

    private static String nextFilled(String[] cells, int from) {
        for (int i = from; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                return cells[i].strip();
            }
        }
        return "";
    }

    private void pair(String name, String value, Line line) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "pages", "page" -> claims.add("page", value, line.place(), 3, "cell");
            case "year" -> year(value, line);
            case "volume" -> claims.add("volume", value, line.place(), 3, "cell");
            case "issue" -> claims.add("issue", value, line.place(), 3, "cell");
            case "doi" -> claims.add("DOI", value, line.place(), 3, "cell");
            default -> {}
        }
    }

    /// "forthcoming" and "n.d." are no years.
    private void year(String value, Line line) {
        Matcher year = Imprint.YEAR.matcher(value);
        if (year.find()) {
            claims.add("issued", year.group(1), line.place(), 3, "cell");
        }
    }
}
