package org.ibid.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.reading.Metadata.Alternative;
import org.ibid.reading.Span;
import org.ibid.reading.Warning;
import org.ibid.reading.file.FileKind;
import org.ibid.work.Work;

/// A paper as the library keeps it.
///
/// @param id       what identifies it for ever
/// @param work     the work it is
/// @param key      that work's citation key
/// @param file     the file it came in
/// @param sha256   of the file's bytes, in hexadecimal
/// @param csl      the record of the work, with the key as the item's `id`
/// @param spans    where in the text each CSL variable was read, in code points
/// @param alternatives other readings of a variable that the text also gives, by the variable's CSL name
/// @param confidences how sure each variable is that was read from the text, by its CSL name: 0 to 1, calibrated
/// @param counts   what was found in it
/// @param warnings what could not be read, or not surely
public record Paper(
        PaperId id,
        WorkId work,
        String key,
        CameIn file,
        String sha256,
        Instant createdAt,
        Work csl,
        Map<String, Span> spans,
        Map<String, List<Alternative>> alternatives,
        Map<String, Double> confidences,
        Counts counts,
        List<Warning> warnings) {

    /// The file a paper came in.
    ///
    /// @param kind           what it is, told by its bytes; unknown of papers filed before this was kept
    /// @param charset        what its text is in, by its IANA name; of kinds whose text has one
    /// @param charsetGuessed whether that was guessed by the letters: if some are wrong, it was guessed wrong
    /// @param name           if it was said
    public record CameIn(
            Optional<FileKind> kind, Optional<String> charset, boolean charsetGuessed, Optional<String> name) {}

    /// The title, or else the file's name, or else the key: what to call this paper in a list.
    public String label() {
        return csl.text("title").or(file::name).orElse(key);
    }
}
