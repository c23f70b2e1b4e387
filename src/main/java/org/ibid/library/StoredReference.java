package org.ibid.library;

import java.util.List;
import org.ibid.identity.Evidence;
import org.ibid.reading.Field;
import org.ibid.reading.Span;
import org.ibid.reading.Warning;
import org.ibid.work.Work;

/// One entry of a paper's reference list or notes.
///
/// @param number     its place in the list, from 1
/// @param label      the number or mark printed before it; empty if there is none
/// @param raw        its text exactly as printed
/// @param span       where it stands in the paper's text, in code points
/// @param parsed     what was read from it
/// @param confidence 0 to 1, calibrated: how sure it is that every field was read right
/// @param fields     all of its text, piece by piece: what each piece is, where it stands in the paper's text, and how
///                   sure that is
/// @param warnings   what in it could not be read, or not surely
/// @param work       the work it resolves to
/// @param key        that work's citation key
/// @param answer     `new` if it brought the work into the library, `same` if the work was known
/// @param score      how probable it is that it and the work are the same source, 0 to 1
/// @param evidence   what speaks for that, and against
public record StoredReference(
        int number,
        String label,
        String raw,
        Span span,
        Work parsed,
        double confidence,
        List<Field> fields,
        List<Warning> warnings,
        WorkId work,
        String key,
        String answer,
        double score,
        List<Evidence> evidence) {}
