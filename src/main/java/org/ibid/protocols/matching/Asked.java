package org.ibid.protocols.matching;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.exchange.codec.CommaName;
import org.ibid.reading.ReferenceReader;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// What somebody knows of a work.
///
/// @param text a reference, a title, or some words; empty if only fields are known
/// @param said fields that are known as such; they count more than what is read from the text
public record Asked(String text, Work said) {

    /// A title is no longer.
    static final int LONGEST_TITLE = 300;

    public Asked {
        text = text.strip();
        requireNonNull(said, "said");
    }

    /// The records that this may mean: the reference that the text is, and the work whose title it is.
    List<Work> records(ReferenceReader reader) {
        var records = new ArrayList<Work>();
        if (text.isEmpty()) {
            records.add(said);
            return records;
        }
        var read = reader.read(text).parsed().work();
        var both = read;
        for (var field : said.fields().entrySet()) {
            both = both.with(field.getKey(), field.getValue());
        }
        records.add(both);
        if (text.length() <= LONGEST_TITLE && said.text("title").isEmpty()) {
            records.add(said.with("title", text));
        }
        return records;
    }

    /// A name as people write it: "Feynman, Richard", "Richard Feynman" or "Feynman"; empty if there is none.
    public static Optional<Name> name(String text) {
        String bare = text.strip();
        int space = bare.lastIndexOf(' ');
        return bare.isEmpty() || bare.indexOf(',') >= 0
                ? CommaName.read(bare)
                : Optional.of(new Name.Person(
                        bare.substring(space + 1),
                        bare.substring(0, Math.max(0, space)).strip()));
    }

    /// The words that a search looks for.
    public Optional<String> words() {
        String words = (text + " " + said.text("title").orElse("")).strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
