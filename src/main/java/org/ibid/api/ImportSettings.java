package org.ibid.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What can be set of bringing files of records in.
@ConfigMapping(prefix = "ibid.imports")
interface ImportSettings {

    /// The most entries of one file, faults too. A large reference manager's library has tens of thousands.
    @WithDefault("500000")
    int entries();

    /// A file with so many entries at the most is filed before it is answered, as long as a person waits: a few
    /// seconds. A larger one is filed in the background.
    @WithDefault("1000")
    int atOnce();

    /// The most entries of a file of which it is only said what would become of it: the library is locked meanwhile.
    @WithDefault("5000")
    int rehearsed();

    /// The most unfinished imports of one library.
    @WithDefault("20")
    int unfinished();
}
