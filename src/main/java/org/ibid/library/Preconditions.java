package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;

/// Holds writers to the version they expect. The caller holds the library's lock, so that what is checked
/// stays so.
@ApplicationScoped
class Preconditions {

    private final Libraries libraries;
    private final WorkViews views;

    Preconditions(Libraries libraries, WorkViews views) {
        this.libraries = libraries;
        this.views = views;
    }

    /// @param edit whether a work's record is edited
    /// @throws VersionChanged if one of the works has another version
    /// @throws VersionMissing if nothing is expected and the library asks for it
    void check(LibraryId library, Expected expected, boolean edit, WorkRow... works) {
        switch (expected) {
            case Expected.Anything() -> {}
            case Expected.Nothing() -> {
                if (isAskedFor(library, edit)) {
                    throw new VersionMissing(views.one(works[0]));
                }
            }
            case Expected.Versions versions -> {
                for (var work : works) {
                    if (!versions.numbers().contains(work.version)) {
                        throw new VersionChanged(views.one(work));
                    }
                }
            }
        }
    }

    private boolean isAskedFor(LibraryId library, boolean edit) {
        return switch (libraries.state(library).conditionalWrites()) {
            case NONE -> false;
            case EDITS -> edit;
            case ALL -> true;
        };
    }
}
