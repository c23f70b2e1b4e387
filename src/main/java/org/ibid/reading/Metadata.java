package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.ibid.work.Work;

/// What a paper's text says of the paper itself. What it does not say is absent.
///
/// @param work  the CSL item. Keywords are joined by `"; "` in `keyword`. `custom` may hold `affiliations` (a list of
///              `author` and `text`), `corresponding-email` and `eISSN`
/// @param spans where each variable was read, by its CSL name
public record Metadata(Work work, SequencedMap<String, Span> spans) {

    public Metadata {
        requireNonNull(work, "work");
        spans = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(spans));
    }
}
