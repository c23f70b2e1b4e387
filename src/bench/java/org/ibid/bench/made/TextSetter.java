package org.ibid.bench.made;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.bench.made.Manuscript.Entry;
import org.ibid.bench.made.Template.Furniture;
import org.ibid.bench.made.Template.Layout;
import org.ibid.bench.made.Template.Listing;

/// Sets a paper as plain text: lines, pages with what stands at their edges, notes at the foot of the page that calls
/// them.
final class TextSetter {

    private static final Pattern CALL = Pattern.compile("(?<=[^\\s⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]+");

    private final Layout layout;
    private final Manuscript manuscript;
    private final List<String> lines = new ArrayList<>();

    TextSetter(Layout layout, Manuscript manuscript) {
        this.layout = layout;
        this.manuscript = manuscript;
    }

    String set() {
        for (Manuscript.Block block : manuscript.blocks()) {
            switch (block) {
                case Manuscript.Heading(String text) -> parted(wrapped(text, "", ""));
                case Manuscript.Paragraph(String text) -> parted(wrapped(text, "", ""));
                case Manuscript.Table(List<List<String>> rows) ->
                    parted(rows.stream().map(row -> String.join("    ", row)).toList());
                case Manuscript.Listed(List<Entry> entries) -> list(entries);
            }
        }
        return layout.pageLines() == 0 ? String.join("\n", lines) + "\n" : paged();
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
        return wrapped(text, first, next, layout);
    }

    static List<String> wrapped(String text, String first, String next, Layout layout) {
        if (layout.width() == 0) {
            return List.of(first + text);
        }
        var lines = new ArrayList<String>();
        var line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            String rest = word;
            int room = layout.width() - line.length() - (empty ? 0 : 1);
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
