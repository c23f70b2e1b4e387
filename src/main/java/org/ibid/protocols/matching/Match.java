package org.ibid.protocols.matching;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.ibid.identity.Answer;
import org.ibid.identity.Verdict;
import org.ibid.library.StoredWork;

/// A work that may be the one that is meant.
///
/// @param verdict whether it is, and why
public record Match(StoredWork work, Verdict verdict) {

    public Match {
        requireNonNull(work, "work");
        requireNonNull(verdict, "verdict");
    }

    /// Whether it surely is.
    public boolean isSure() {
        return verdict.answer() == Answer.SAME;
    }

    /// How likely it is, from 0 to 100, to two places.
    public double score() {
        return Math.round(verdict.probability() * 10_000) / 100.0;
    }

    /// The reasons, the weightiest first: the field, and by how many log-odds it speaks for (above 0) or against.
    public List<Map<String, Object>> features() {
        return verdict.evidence().stream()
                .<Map<String, Object>>map(
                        reason -> Map.of("id", reason.field(), "value", reason.weight(), "name", reason.text()))
                .toList();
    }
}
