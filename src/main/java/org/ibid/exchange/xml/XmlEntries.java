package org.ibid.exchange.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;

/// Reads a file of XML entry by entry. The text is cut at the tags of the entries before it is parsed, so that an entry
/// that is not well-formed spoils no other, and only one is in memory. Time is linear in the text.
public final class XmlEntries {

    /// How many characters one entry may have.
    public static final int LONGEST_ENTRY = 4_000_000;

    private static final Pattern NAMESPACE =
            Pattern.compile("\\sxmlns(?::([\\w.-]{1,40}))?\\s{0,9}=\\s{0,9}(?:\"([^\"<]{0,200})\"|'([^'<]{0,200})')");
    private static final int MOST_NAMESPACES = 50;

    /// TEI's element for what an entry is related to, where an entry may stand in another.
    private static final String RELATED = "relatedItem";

    /// TEI's entry that may hold another of its name. A second one is taken for the next entry: then the end tag of the
    /// first is missing.
    private static final String NESTING = "bibl";

    private final Set<String> names;
    private final XmlTags tags;
    private final Intake intake;
    private final Entries entries;
    private final Map<String, String> namespaces = new HashMap<>();
    private String declarations = XmlParser.around(Map.of());
    /// The elements around entries that are open.
    private int around;
    /// The entries' elements that are open, one in the other; 0 outside of entries.
    private int open;
    /// The name of the entry's element.
    private String outer = "";
    /// The name of the tag before.
    private String before = "";
    /// Whether an entry stood in the one that is open.
    private boolean hasNested;
    private boolean any;

    private XmlEntries(Set<String> names, Reader file, Intake intake, Entries entries) {
        this.names = names;
        this.tags = new XmlTags(file);
        this.intake = intake;
        this.entries = entries;
    }

    /// What a format makes of an entry's element.
    public interface Entries {

        /// @param line   the line of the file the element begins on
        /// @param intake for faults that leave the entry in
        List<IncomingEntry> of(XmlElement element, int line, Intake intake);
    }

    /// Hands on what a format makes of every element of one of some names, wherever it stands. What is not
    /// closed before the next one is broken; one that is related to another (TEI's `relatedItem`) belongs to
    /// that one.
    ///
    /// @param names  the local names of the elements that are entries
    /// @param format what the file should be, for a person to read
    /// @throws IOException if `file` does
    public static void read(Reader file, Set<String> names, String format, Intake intake, Entries entries)
            throws IOException {
        new XmlEntries(names, file, intake, entries).read(format);
    }

    private void read(String format) throws IOException {
        for (var tag = tags.next(); tag != XmlTags.Kind.END_OF_FILE; tag = tags.next()) {
            if (open == 0) {
                outside(tag);
            } else {
                inside(tag);
            }
            before = tags.name().isEmpty() ? before : tags.name();
        }
        if (open > 0) {
            broken("The file ends within this entry. Export the file again.");
        } else if (!any) {
            String wanted = names.stream().sorted().toList().toString().replaceAll("[\\[\\]]", "");
            intake.fault(new Fault(
                    Harm.REST,
                    1,
                    1,
                    "",
                    "There is no entry (element " + wanted + ") in this file. Is it " + format + "?"));
        } else if (around > 0) {
            intake.fault(new Fault(
                    Harm.NONE,
                    tags.line(),
                    tags.column(),
                    "",
                    "The file ends before its outermost element does; what may have followed is missing."));
        }
    }

    private void outside(XmlTags.Kind tag) {
        switch (tag) {
            case OPENING, EMPTY -> {
                if (names.contains(tags.name())) {
                    begin(tag);
                } else {
                    around += tag == XmlTags.Kind.OPENING ? 1 : 0;
                    declared(tags.tag());
                }
            }
            case CLOSING -> around--;
            case OTHER, END_OF_FILE -> {}
        }
    }

    private void begin(XmlTags.Kind tag) {
        any = true;
        tags.mark();
        open = 1;
        hasNested = false;
        outer = tags.name();
        if (tag == XmlTags.Kind.EMPTY) {
            end();
        }
    }

    private void inside(XmlTags.Kind tag) {
        boolean isEntry = outer.equals(tags.name());
        switch (tag) {
            case OPENING, EMPTY -> {
                boolean nests = outer.equals(NESTING) && !hasNested;
                hasNested |= isEntry;
                if (isEntry && !before.equals(RELATED) && !nests) {
                    broken("The end tag of this entry is missing. Add it before the next entry.");
                    begin(tag);
                } else if (isEntry && tag == XmlTags.Kind.OPENING) {
                    open++;
                }
            }
            case CLOSING -> {
                open -= isEntry ? 1 : 0;
                if (open == 0) {
                    end();
                }
            }
            case OTHER, END_OF_FILE -> {}
        }
    }

    private void end() {
        open = 0;
        String text = tags.marked();
        try {
            if (tags.isTooLong()) {
                throw new XmlParser.Unreadable(
                        1, 1, "The entry has over " + LONGEST_ENTRY + " characters. Shorten it.");
            }
            entries.of(XmlParser.parse(text, declarations), tags.markedLine(), intake)
                    .forEach(intake::take);
        } catch (XmlParser.Unreadable fault) {
            int column = fault.line() == 1 ? tags.markedColumn() + fault.column() - 1 : fault.column();
            intake.fault(new Fault(
                    Harm.ENTRY,
                    tags.markedLine() + fault.line() - 1,
                    column,
                    text,
                    String.valueOf(fault.getMessage())));
        }
        tags.unmark();
    }

    private void broken(String what) {
        intake.fault(new Fault(Harm.ENTRY, tags.markedLine(), tags.markedColumn(), tags.marked(), what));
        tags.unmark();
    }

    private void declared(String tag) {
        var found = NAMESPACE.matcher(tag);
        int known = namespaces.size();
        while (namespaces.size() < MOST_NAMESPACES && found.find()) {
            String prefix = found.group(1) == null ? "" : found.group(1);
            namespaces.putIfAbsent(prefix, found.group(2) == null ? found.group(3) : found.group(2));
        }
        if (namespaces.size() > known) {
            declarations = XmlParser.around(namespaces);
        }
    }
}
