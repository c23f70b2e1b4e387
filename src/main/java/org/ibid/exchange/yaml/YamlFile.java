package org.ibid.exchange.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.TextLines;
import org.ibid.exchange.codec.TextLines.Line;
import org.ibid.work.NotCsl;
import org.jspecify.annotations.Nullable;

/// The items of a YAML file of blocks: the members of its object, the items of its list, or those of the lists that
/// stand under certain members. Each is cut out by its indent and read by itself, so that one that is not YAML does not
/// cost the others, and one is in memory at a time. An item of more than four million characters is a fault.
public final class YamlFile {

    /// Makes something of an item.
    public interface ItemReader {

        /// @throws NotCsl if it is no work; the message says why
        void read(YamlItem item);
    }

    private static final int LONGEST = 4_000_000;
    private static final int LONGEST_HEAD = 1_000;

    private final Predicate<String> isList;
    private final ItemReader items;
    private final Intake intake;
    private final YamlTree tree = new YamlTree();
    private final StringBuilder block = new StringBuilder();
    private String member = "";
    private int first = 1;
    private int indent = -1;
    private boolean isItem;
    private boolean isTooLong;
    private boolean isOver;
    private boolean any;

    private YamlFile(Predicate<String> isList, ItemReader items, Intake intake) {
        this.isList = isList;
        this.items = items;
        this.intake = intake;
    }

    /// Reads a file to its end and does not close it.
    ///
    /// @param isList whether the items of the list under a member of the file's object come one by one
    /// @throws IOException if `file` does
    public static void read(Reader file, Predicate<String> isList, ItemReader items, Intake intake) throws IOException {
        new YamlFile(isList, items, intake).read(new TextLines(file));
    }

    private void read(TextLines lines) throws IOException {
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            if (!isOver) {
                line(next.get());
            } else if (!next.get().text().isBlank()) {
                fault(Harm.NONE, next.get(), "The YAML ends before this line; what follows was passed over.");
                return;
            }
        }
        end();
        if (!any) {
            intake.fault(new Fault(Harm.REST, 1, 1, "", "The file is empty."));
        }
    }

    private void line(Line line) {
        String text = line.text();
        if (text.startsWith("---") || text.equals("...")) {
            end();
            member = "";
            indent = -1;
            isOver = any;
            return;
        }
        int margin = margin(text);
        boolean isSilent = margin == text.length() || text.charAt(margin) == '#';
        any |= !isSilent;
        if (!isSilent && beginsMember(text)) {
            end();
            begin(line, text);
        } else if (!isSilent && beginsItem(text, margin)) {
            end();
            isItem = true;
            indent = margin;
            first = line.number();
        }
        append(line);
    }

    private static int margin(String text) {
        int margin = 0;
        while (margin < text.length() && text.charAt(margin) == ' ') {
            margin++;
        }
        return margin;
    }

    /// Brackets at the margin close what was opened before.
    private static boolean beginsMember(String text) {
        char c = text.charAt(0);
        return c != ' ' && c != '\t' && c != '-' && c != ']' && c != '}';
    }

    private void begin(Line line, String text) {
        int colon = text.indexOf(':');
        member = colon < 0 ? "" : text.substring(0, colon).strip();
        first = line.number();
        isItem = false;
        indent = -1;
    }

    /// The first hyphen under the member sets the indent of its items; at the margin stand those of the file itself.
    private boolean beginsItem(String text, int margin) {
        boolean isHyphen =
                text.charAt(margin) == '-' && (text.length() == margin + 1 || text.charAt(margin + 1) == ' ');
        boolean isWanted = member.isEmpty() || isList.test(member);
        return isHyphen && isWanted && (indent < 0 ? isBareMember() : margin == indent);
    }

    /// Whether of the member only its name has been read.
    private boolean isBareMember() {
        if (block.length() > LONGEST_HEAD) {
            return false;
        }
        String head = block.toString().strip();
        return head.isEmpty() || head.endsWith(":") && head.indexOf('\n') < 0 || head.startsWith("#");
    }

    private void append(Line line) {
        if (line.isCut() || block.length() + line.text().length() > LONGEST) {
            isTooLong = true;
        } else if (!isTooLong) {
            block.append(line.text()).append('\n');
        }
    }

    private void end() {
        String text = block.toString();
        block.setLength(0);
        boolean tooLong = isTooLong;
        isTooLong = false;
        if (tooLong) {
            fault(
                    first,
                    1,
                    text,
                    "The item is longer than four million characters, or one of its lines than one; shorten it.");
        } else if (!text.isBlank()) {
            piece(text);
        }
    }

    private void piece(String text) {
        try {
            var value = tree.read(text);
            switch (value) {
                case List<?> list -> list.forEach(each -> item(isItem ? member : "", each, text));
                case Map<?, ?> map -> map.forEach((name, each) -> member(String.valueOf(name), each, text));
                case null -> {}
                default -> fault(first, 1, text, "This is neither a list nor \"name: value\".");
            }
        } catch (YamlTree.Unread unread) {
            int last = (int) text.lines().count() - 1;
            fault(
                    first + Math.min(unread.line(), last),
                    unread.column() + 1,
                    text,
                    "This is not YAML: " + unread.getMessage() + ".");
        }
    }

    private void member(String name, @Nullable Object value, String text) {
        if (isList.test(name) && value instanceof List<?> list) {
            list.forEach(each -> item(name, each, text));
        } else if (!isList.test(name) || value != null) {
            item(name, value, text);
        }
    }

    private void item(String name, @Nullable Object value, String text) {
        try {
            items.read(new YamlItem(name, value, first, text));
        } catch (NotCsl fault) {
            String place = fault.path().isEmpty() ? "The item" : fault.path();
            fault(first, 1, text, place + ": " + fault.getMessage());
        }
    }

    private void fault(int line, int column, String text, String what) {
        intake.fault(new Fault(Harm.ENTRY, line, column, text, what));
    }

    private void fault(Harm harm, Line line, String what) {
        intake.fault(new Fault(harm, line.number(), 1, line.text(), what));
    }
}
