package org.ibid.library;

import java.util.List;

/// What taking an import back came to.
///
/// @param summary   the import
/// @param gone      how many works went that it had brought in
/// @param takenBack how many known works lost fields that it had added
/// @param stayed    works that it had brought in and that stay
public record ImportUndone(Import summary, int gone, int takenBack, List<Stayed> stayed) {

    /// A work that an undone import had brought in and that stays.
    ///
    /// @param why somebody needs it
    public record Stayed(WorkId work, String key, String why) {}
}
