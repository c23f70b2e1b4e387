package org.ibid.exchange.ris;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.tagged.Dialect;
import org.ibid.exchange.tagged.TaggedEntry;
import org.ibid.exchange.tagged.TaggedFile;

/// RIS in, as Reference Manager, EndNote, Zotero, Mendeley, Scopus, Web of Science and others write it: tags
/// in any case, one to three spaces before the hyphen, values that go on in lines without a tag, `TY`
/// anywhere in the entry, `ER` left out. Where programs differ in what a tag means, [RisEntry] says whose way
/// is followed.
public final class RisReader implements EntryReader, Dialect {

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        TaggedFile.read(file, this, intake);
    }

    @Override
    public Optional<Tagged> tagged(String line) {
        if (isEndOfFile(line)) {
            return Optional.empty();
        }
        int hyphen = 2;
        while (hyphen < line.length() && hyphen < 5 && line.charAt(hyphen) == ' ') {
            hyphen++;
        }
        boolean shaped = line.length() > hyphen && hyphen > 2 && line.charAt(hyphen) == '-' && isTag(line, hyphen == 4);
        int value = Math.min(line.length(), hyphen + 2);
        return shaped && (line.length() == hyphen + 1 || line.charAt(hyphen + 1) == ' ' || hyphen == 4)
                ? Optional.of(new Tagged(line.substring(0, 2).toUpperCase(Locale.ROOT), value(line, hyphen, value)))
                : Optional.empty();
    }

    private static String value(String line, int hyphen, int value) {
        return line.length() > hyphen + 1 && line.charAt(hyphen + 1) != ' '
                ? line.substring(hyphen + 1)
                : line.substring(value);
    }

    /// Small letters are believed only before two spaces: "in - a word" is prose.
    private static boolean isTag(String line, boolean small) {
        char first = line.charAt(0);
        char second = line.charAt(1);
        return isLetter(first, small) && (isLetter(second, small) || second >= '0' && second <= '9');
    }

    private static boolean isLetter(char c, boolean small) {
        return c >= 'A' && c <= 'Z' || small && c >= 'a' && c <= 'z';
    }

    @Override
    public String first() {
        return "TY";
    }

    @Override
    public String last() {
        return "ER";
    }

    @Override
    public boolean isEndedByBlankLine() {
        return false;
    }

    /// Web of Science ends a file with a tag of its own.
    private static boolean isEndOfFile(String line) {
        return line.startsWith("EF  -") && line.length() <= "EF  - ".length();
    }

    /// "Provider: JSTOR", "Database: ..." stand before the entries of EBSCO and JSTOR.
    @Override
    public boolean isHead(String line) {
        if (isEndOfFile(line)) {
            return true;
        }
        int colon = line.indexOf(':');
        return colon > 0 && line.substring(0, colon).chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    @Override
    public void entry(TaggedEntry entry, Intake intake) {
        if (!entry.has("TY")) {
            var harm = RisEntry.saysWhatItIs(entry) ? Harm.NONE : Harm.ENTRY;
            String what = "This entry has no \"TY  - \" line that says what it is"
                    + (harm == Harm.NONE ? "; it was read as TY  - GEN." : ", nor a title, author or DOI.");
            intake.fault(new Fault(harm, entry.line(), 1, entry.text(), what));
            if (harm == Harm.ENTRY) {
                return;
            }
        }
        intake.take(new RisEntry(entry, new Draft()).read());
    }
}
