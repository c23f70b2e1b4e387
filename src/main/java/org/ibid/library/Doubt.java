package org.ibid.library;

import java.util.List;
import org.ibid.identity.Evidence;

/// An entry that was taken for a work, and by the model of now would not be.
///
/// @param paper       whose entry it is
/// @param number      the entry's place in the paper's list, from 1
/// @param work        the work it still resolves to
/// @param answer      `different` or `review`
/// @param probability that it is the work, 0 to 1
/// @param evidence    what speaks for that, and against
/// @param model       that says so
public record Doubt(
        PaperId paper,
        int number,
        WorkId work,
        String answer,
        double probability,
        List<Evidence> evidence,
        String model) {}
