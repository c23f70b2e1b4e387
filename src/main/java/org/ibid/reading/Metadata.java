package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.ibid.work.Work;

/// What a paper's text says of the paper itself. What it does not say is absent.
///
/// @param work  the CSL item. Keywords are joined by `"; "` in `keyword`. `custom` may hold `affiliations` (a list of
///              `author` and `text`), `corresponding-email` and `eISSN`
/// @param spans where each variable was read, by its CSL name
/// @param alternatives what other places of the text say of a variable, by its CSL name (`eISSN` for that of `custom`),
///              the most trusted first; absent where all places agree
/// @param confidences how sure each variable is, by its CSL name (`eISSN` and `email` for those of `custom`): 0 to 1,
///              calibrated; of what the file states exactly, and of affiliations, it is not said
public record Metadata(
        Work work,
        SequencedMap<String, Span> spans,
        SequencedMap<String, List<Alternative>> alternatives,
        SequencedMap<String, Double> confidences) {

    /// Another reading of a variable, which was not taken.
    ///
    /// @param value as printed
    /// @param span  where it stands
    public record Alternative(String value, Span span) {

        public Alternative {
            requireNonNull(value, "value");
            requireNonNull(span, "span");
        }
    }

    public Metadata {
        requireNonNull(work, "work");
        spans = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(spans));
        var kept = new LinkedHashMap<String, List<Alternative>>();
        alternatives.forEach((variable, others) -> kept.put(variable, List.copyOf(others)));
        alternatives = Collections.unmodifiableSequencedMap(kept);
        confidences = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(confidences));
        if (!confidences.values().stream().allMatch(each -> each >= 0 && each <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1: " + confidences);
        }
    }

    /// Without other readings or doubts.
    public Metadata(Work work, SequencedMap<String, Span> spans) {
        this(work, spans, new LinkedHashMap<>(), new LinkedHashMap<>());
    }
}
