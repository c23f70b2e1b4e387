package org.ibid.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What can be set of taking many papers in at once.
@ConfigMapping(prefix = "ibid.batch")
interface BatchSettings {

    /// The most files of one job, those that are passed over too. A shelf of papers has hundreds.
    @WithDefault("2000")
    int files();

    /// The most bytes the archives of one job may have together, unpacked: a few hundred papers with pictures.
    @WithDefault("256000000")
    long unpacked();

    /// The most unfinished jobs of one library.
    @WithDefault("20")
    int jobs();

    /// How many files are read at the same time. One leaves the other cores to those who are waiting for an answer.
    @WithDefault("1")
    int readers();

    /// How long a finished job and the results of its files can still be asked for, such as `12h`. Its papers stay.
    @WithDefault("30d")
    Duration keep();

    /// The most streams of events that are open at the same time. Each asks the database four times a second.
    @WithDefault("100")
    int listeners();
}
