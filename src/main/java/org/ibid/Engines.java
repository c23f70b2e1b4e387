package org.ibid;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Styles;
import org.ibid.identity.Identity;
import org.ibid.identity.Thresholds;
import org.ibid.reading.Limits;
import org.ibid.reading.PaperReader;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.file.FileLimits;
import org.ibid.reading.file.PaperFiles;
import org.ibid.reading.label.Labeller;

/// The plain-Java engines, each built once for the whole service.
class Engines {

    @Produces
    @Singleton
    PaperReader paperReader(ReferenceReader entries) {
        return new PaperReader(Limits.defaults(), entries);
    }

    @Produces
    @Singleton
    ReferenceReader referenceReader() {
        return new ReferenceReader(Labeller.shipped());
    }

    @Produces
    @Singleton
    PaperFiles paperFiles() {
        return new PaperFiles(FileLimits.defaults());
    }

    @Produces
    @Singleton
    Identity identity() {
        return new Identity(Thresholds.defaults());
    }

    @Produces
    @Singleton
    Styles styles(@ConfigProperty(name = "ibid.styles", defaultValue = "citation-styles") Path folder) {
        return new Styles(folder);
    }

    @Produces
    @Singleton
    Citeproc citeproc(Styles styles, Config config) {
        return new Citeproc(styles, Settings.engine(config));
    }
}
