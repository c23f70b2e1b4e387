package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a document's class prints above its text, in LaTeX.
///
/// @param title   the first that is said; empty if none is
/// @param authors of one command or of several
record LatexHead(String title, String authors) {

    private static final Pattern COMMAND =
            Pattern.compile("\\\\(title|author)\\s{0,9}(?:\\[[^\\]]{0,500}\\])?\\s{0,9}(?=\\{)");
    private static final int MOST = 500;
    private static final int LONGEST = 20_000;

    static LatexHead of(String tex) {
        var titles = new ArrayList<String>();
        var authors = new ArrayList<String>();
        Matcher command = COMMAND.matcher(tex);
        while (command.find() && titles.size() + authors.size() < MOST) {
            String near = tex.substring(command.end(), Math.min(tex.length(), command.end() + LONGEST));
            String said = new LatexScanner(near, 0).argument();
            (command.group(1).equals("title") ? titles : authors).add(said);
        }
        return new LatexHead(titles.isEmpty() ? "" : titles.getFirst(), plain(authors));
    }

    private static String plain(List<String> authors) {
        return String.join("\\and ", authors)
                .replaceAll("\\\\thanks\\{[^{}]*\\}", "")
                .replaceAll("\\\\\\\\(?:\\[[^\\]]{0,20}\\])?", "\n\n");
    }
}
