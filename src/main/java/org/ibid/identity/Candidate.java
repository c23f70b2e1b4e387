package org.ibid.identity;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.SequencedSet;
import org.ibid.work.Work;

/// A work made ready for comparing: what [Identity#compare(Candidate, Candidate)] needs of it is worked out once.
/// Immutable; any number of threads.
public final class Candidate {

    /// By what the works say, whatever order they came in; works that are equal but for their ids stand together.
    static final Comparator<Candidate> ORDER = Comparator.comparing((Candidate one) -> one.profile, Profile.ORDER)
            .thenComparing(one -> one.work.without("id").toCsl().toString())
            .thenComparing(one -> one.work.toCsl().toString());

    private final Work work;
    private final Profile profile;
    private final SequencedSet<String> blockingKeys;

    Candidate(Work work) {
        this.work = requireNonNull(work, "work");
        this.profile = Profile.of(work);
        this.blockingKeys = BlockingKeys.of(profile);
    }

    /// The work as it was given.
    public Work work() {
        return work;
    }

    /// The keys it is found by; see [Identity#blockingKeys].
    public SequencedSet<String> blockingKeys() {
        return blockingKeys;
    }

    Profile profile() {
        return profile;
    }
}
