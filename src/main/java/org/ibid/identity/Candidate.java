package org.ibid.identity;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.SequencedSet;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// A work made ready for comparing: what [Identity#compare(Candidate, Candidate)] needs of it is worked out once.
/// Immutable to whoever uses it; any number of threads.
public final class Candidate {

    /// By what the works say, whatever order they came in; works that are equal but for their ids stand together.
    public static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate one) -> one.profile, Profile.ORDER)
            .thenComparing(one -> one.work.without("id").toCsl().toString())
            .thenComparing(one -> one.work.toCsl().toString());

    private final Work work;
    private final Profile profile;

    /// Most candidates are compared and found different, which takes no keys.
    private volatile @Nullable SequencedSet<String> blockingKeys;

    Candidate(Work work) {
        this.work = requireNonNull(work, "work");
        this.profile = Profile.of(work);
    }

    /// The work as it was given.
    public Work work() {
        return work;
    }

    /// The keys it is found by; see [Identity#blockingKeys].
    public SequencedSet<String> blockingKeys() {
        var keys = blockingKeys;
        if (keys == null) {
            keys = BlockingKeys.of(profile);
            blockingKeys = keys;
        }
        return keys;
    }

    Profile profile() {
        return profile;
    }
}
