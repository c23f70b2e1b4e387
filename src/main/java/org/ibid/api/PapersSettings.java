package org.ibid.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What can be set of taking papers in.
@ConfigMapping(prefix = "ibid.papers")
interface PapersSettings {

    /// The most bytes a paper's file may have. The five seeds have 23,000 to 47,000; a long book has about 2
    /// million as text; a PDF or a Word file with its pictures has some 30 million at most.
    @WithDefault("32000000")
    int largest();
}
