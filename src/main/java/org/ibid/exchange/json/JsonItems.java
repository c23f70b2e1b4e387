package org.ibid.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.work.NotCsl;

/// The items of a JSON file: those of an array, also of one that lies in certain members of an object; one object
/// alone; or one after the other (JSON lines). Each is cut out by its brackets and read by itself, so that one that is
/// not JSON does not cost the others. A string ends at the end of its line (JSON has no line ends in strings), so that
/// a forgotten quote does not swallow the file.
public final class JsonItems {

    /// Makes an entry of an item.
    public interface ItemReader {

        /// @throws NotCsl                  if it is no work; the message says why
        /// @throws JsonProcessingException if it is not JSON
        IncomingEntry read(JsonItem item) throws JsonProcessingException;
    }

    private static final int DEEPEST_WRAPPER = 8;

    private final JsonChars chars;
    private final Set<String> wrappers;
    private final ItemReader items;
    private final Intake intake;

    private JsonItems(JsonChars chars, Set<String> wrappers, ItemReader items, Intake intake) {
        this.chars = chars;
        this.wrappers = wrappers;
        this.items = items;
        this.intake = intake;
    }

    /// Reads a file to its end and does not close it. An item of more than four million characters is a fault.
    ///
    /// @param wrappers the members of an object that hold the items: `items`, `message`
    /// @throws IOException if `file` does
    public static void read(Reader file, Set<String> wrappers, ItemReader items, Intake intake) throws IOException {
        new JsonItems(new JsonChars(file), wrappers, items, intake).file();
    }

    private void file() throws IOException {
        int first = chars.peekAfterSpace();
        if (first < 0) {
            intake.fault(new Fault(Harm.REST, 1, 1, "", "The file is empty; JSON begins with [ or {."));
        }
        for (int next = first; next >= 0; next = chars.peekAfterSpace()) {
            if (next != '[' && next != '{') {
                int line = chars.line();
                int column = chars.column();
                intake.fault(new Fault(
                        Harm.REST,
                        line,
                        column,
                        chars.restOfLine(),
                        "This is not JSON: an item begins with {, a list with [."));
                return;
            }
            value(0);
        }
    }

    private void value(int depth) throws IOException {
        if (chars.peekAfterSpace() == '[') {
            array();
        } else if (chars.peekAfterSpace() == '{' && !wrappers.isEmpty()) {
            object(depth);
        } else {
            item(chars.line(), chars.column(), chars.balanced());
        }
    }

    private void array() throws IOException {
        chars.next();
        for (int next = chars.peekAfterSpace(); next != ']'; next = chars.peekAfterSpace()) {
            int line = chars.line();
            int column = chars.column();
            if (next < 0) {
                rest(line, column, "The list is not closed with ].");
                return;
            }
            if (next == ',') {
                chars.next();
            } else {
                item(line, column, chars.balanced());
            }
        }
        chars.next();
    }

    /// An object is an item itself unless one of its members holds the items.
    private void object(int depth) throws IOException {
        int line = chars.line();
        int column = chars.column();
        var own = new JsonChars.Cut();
        boolean isWrapper = false;
        own.append((char) chars.next());
        for (int next = chars.peekAfterSpace(); next >= 0 && next != '}'; next = chars.peekAfterSpace()) {
            var piece = chars.piece();
            own.append(piece);
            isWrapper |= next == '"' && chars.peekAfterSpace() == ':' && member(piece.text(), own, depth);
        }
        if (chars.peekAfterSpace() < 0) {
            rest(line, column, "The object is not closed with }.");
        } else {
            own.append((char) chars.next());
        }
        if (!isWrapper) {
            item(line, column, own);
        }
    }

    /// Reads the value of a member; whether the items are in it.
    private boolean member(String quotedName, JsonChars.Cut own, int depth) throws IOException {
        own.append((char) chars.next());
        int begin = chars.peekAfterSpace();
        boolean isNamed =
                quotedName.length() > 2 && wrappers.contains(quotedName.substring(1, quotedName.length() - 1));
        if (isNamed && depth < DEEPEST_WRAPPER && (begin == '[' || begin == '{')) {
            value(depth + 1);
            return true;
        }
        if (begin >= 0) {
            own.append(chars.piece());
        }
        return false;
    }

    private void rest(int line, int column, String what) {
        intake.fault(new Fault(Harm.REST, line, column, "", what));
    }

    private void item(int line, int column, JsonChars.Cut cut) {
        if (cut.isTooLong()) {
            fault(line, column, cut.text(), "The item is longer than four million characters; shorten it.");
            return;
        }
        try {
            intake.take(items.read(new JsonItem(cut.text(), line)));
        } catch (NotCsl fault) {
            String place = fault.path().isEmpty() ? "The item" : fault.path();
            fault(line, column, cut.text(), place + ": " + fault.getMessage());
        } catch (JsonProcessingException fault) {
            var place = fault.getLocation();
            int below = place == null ? 0 : Math.max(0, place.getLineNr() - 1);
            int across = place == null ? 1 : Math.max(1, place.getColumnNr());
            fault(line + below, below == 0 ? column + across - 1 : across, cut.text(), said(fault));
        }
    }

    private static String said(JsonProcessingException fault) {
        String all = fault.getOriginalMessage() == null ? "" : fault.getOriginalMessage();
        int end = all.indexOf('\n');
        return "The item is not a JSON object: " + (end < 0 ? all : all.substring(0, end)) + ".";
    }

    private void fault(int line, int column, String text, String what) {
        intake.fault(new Fault(Harm.ENTRY, line, column, text, what));
    }
}
