package org.ibid.bench.made;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.bench.made.Manuscript.Entry;
import org.ibid.bench.made.Manuscript.Look;
import org.ibid.bench.made.Manuscript.Row;
import org.ibid.bench.made.Template.Furniture;
import org.ibid.bench.made.Template.Layout;
import org.ibid.bench.made.Template.Listing;

/// Sets a paper as plain text: lines, pages with what stands at their edges, notes at the foot of the page that calls
/// them.
final class TextSetter {

    private static final Pattern CALL = Pattern.compile("(?<=[^\\s⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]+");

    private static final String PAGE_END = "\f";
    private static final double NARROWER = 0.75;

    private final Layout layout;
    private final Manuscript manuscript;
    private final List<String> lines = new ArrayList<>();

    TextSetter(Layout layout, Manuscript manuscript) {
        this.layout = layout;
        this.manuscript = manuscript;
    }

    String set() {
        manuscript.blocks().forEach(this::block);
        return layout.pageLines() == 0 ? String.join("\n", lines) + "\n" : paged();
    }

    private void block(Manuscript.Block block) {
        switch (block) {
            case Manuscript.Heading(String text) -> parted(wrapped(text, "", ""));
            case Manuscript.Paragraph(String text) -> parted(wrapped(text, "", ""));
            case Manuscript.Table(List<List<String>> rows) ->
                parted(rows.stream().map(row -> String.join("    ", row)).toList());
            case Manuscript.Listed(List<Entry> entries) -> list(entries);
            case Manuscript.Wide(List<Manuscript.Block> wide) -> wide.forEach(this::block);
            case Manuscript.Printed(List<Row> rows, boolean centred) -> parted(rows(rows, centred));
            case Manuscript.Foot(List<Row> rows) -> parted(rows(rows, false));
            case Manuscript.PageEnd() -> lines.add(layout.pageLines() == 0 ? "" : PAGE_END);
        }
    }

    /// Titles are broken earlier than other lines; what is centred is indented.
    private List<String> rows(List<Row> rows, boolean centred) {
        var set = new ArrayList<String>();
        for (Row row : rows) {
            for (String line : wrapped(row.text(), "", "", row.look() == Look.TITLE ? NARROWER : 1)) {
                int room = centred ? Math.max(0, layout.width() - line.length()) : 0;
                set.add(" ".repeat(room / 2) + line);
            }
        }
        return set;
    }

    private void parted(List<String> block) {
        lines.addAll(spaced(block));
        lines.add("");
    }

    private void list(List<Entry> entries) {
        for (Entry entry : entries) {
            String text = entry.label().isEmpty()
                    ? entry.raw()
                    : entry.label() + (entry.label().matches("[⁰¹²³⁴-⁹]+") ? "" : " ") + entry.raw();
            String indent = layout.list() == Listing.HANGING ? "     " : "";
            lines.addAll(spaced(wrapped(text, "", indent)));
            if (layout.list() == Listing.BLANK) {
                lines.add("");
            }
        }
        lines.add("");
    }

    private List<String> spaced(List<String> block) {
        var spaced = new ArrayList<String>();
        for (String line : block) {
            spaced.add(line);
            if (layout.doubled()) {
                spaced.add("");
            }
        }
        return spaced;
    }

    private List<String> wrapped(String text, String first, String next) {
        return wrapped(text, first, next, 1);
    }

    private List<String> wrapped(String text, String first, String next, double share) {
        if (layout.width() == 0) {
            return List.of(first + text);
        }
        int width = (int) (layout.width() * share);
        var lines = new ArrayList<String>();
        var line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            String rest = word;
            int room = width - line.length() - (empty ? 0 : 1);
            if (!empty && rest.length() > room) {
                int cut = layout.hyphens() ? cut(rest, room - 1) : 0;
                if (cut > 0) {
                    line.append(' ').append(rest, 0, cut).append('-');
                    rest = rest.substring(cut);
                }
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(rest);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private static int cut(String word, int room) {
        boolean plain = word.matches("\\p{L}{7,}[.,;:]?");
        return plain && room >= 3 ? Math.min(room, word.length() - 4) : 0;
    }

    private String paged() {
        var text = new StringBuilder();
        Deque<String> left = new ArrayDeque<>(lines);
        int page = 1;
        int noted = 0;
        while (!left.isEmpty()) {
            var here = new ArrayList<String>();
            var feet = new ArrayList<String>();
            while (!left.isEmpty() && here.size() + feet.size() < layout.pageLines()) {
                String line = left.pop();
                if (line.equals(PAGE_END)) {
                    break;
                }
                here.add(line);
                int calls = manuscript.footnotes().isEmpty() ? 0 : calls(line, noted);
                for (int i = 0; i < calls; i++) {
                    feet.addAll(foot(manuscript.footnotes().get(noted++)));
                }
            }
            page(text, here, feet, page++);
        }
        return text.toString();
    }

    private static int calls(String line, int noted) {
        int calls = 0;
        Matcher at = CALL.matcher(line);
        while (at.find()) {
            calls += at.group().equals(Raised.of(String.valueOf(noted + calls + 1))) ? 1 : 0;
        }
        return calls;
    }

    private List<String> foot(Entry note) {
        String label = note.label() + (note.label().matches("[⁰¹²³⁴-⁹]+") ? "" : " ");
        return wrapped(label + note.raw(), "", "");
    }

    private void page(StringBuilder text, List<String> here, List<String> feet, int number) {
        boolean head = layout.furniture() == Furniture.HEAD || layout.furniture() == Furniture.HEAD_AND_NUMBER;
        if (head && number > 1) {
            text.append(manuscript.furniture()).append("\n\n");
        }
        here.forEach(line -> text.append(line).append('\n'));
        if (!feet.isEmpty()) {
            text.append("\n");
            feet.forEach(line -> text.append(line).append('\n'));
        }
        if (layout.furniture() == Furniture.NUMBER || layout.furniture() == Furniture.HEAD_AND_NUMBER) {
            text.append("\n")
                    .append(" ".repeat(Math.max(0, layout.width() / 2 - 2)))
                    .append(number)
                    .append("\n\n");
        }
        text.append(layout.furniture() == Furniture.FORM_FEED ? "\f" : "");
    }
}
