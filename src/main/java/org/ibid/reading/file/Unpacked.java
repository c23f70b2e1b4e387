package org.ibid.reading.file;

import static java.util.Objects.requireNonNull;

import org.ibid.reading.NotText;

/// What became of one file that was handed in, alone or in an archive.
public sealed interface Unpacked {

    /// The file's name, with the folders it is in.
    String name();

    /// A file to be read as a paper. A LaTeX project is one: a ZIP file of its parts, named by its main file,
    /// the same bytes for the same parts.
    ///
    /// @param bytes never changed, not copied
    record Paper(String name, byte[] bytes) implements Unpacked {
        public Paper {
            requireNonNull(name, "name");
            requireNonNull(bytes, "bytes");
        }
    }

    /// A file or an archive that cannot be taken.
    record Refused(String name, NotText why) implements Unpacked {
        public Refused {
            requireNonNull(name, "name");
            requireNonNull(why, "why");
        }
    }

    /// A file that is no paper of its own: what a computer leaves in folders, pictures, parts of a LaTeX
    /// project.
    ///
    /// @param why in words
    record PassedOver(String name, String why) implements Unpacked {
        public PassedOver {
            requireNonNull(name, "name");
            requireNonNull(why, "why");
        }
    }
}
