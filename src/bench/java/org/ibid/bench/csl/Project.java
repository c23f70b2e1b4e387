package org.ibid.bench.csl;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The project's own folder, for what a measurement takes from its sources.
public final class Project {

    private Project() {}

    /// The folder with `mvnw`: above the compiled classes, or above the current folder.
    ///
    /// @throws BadArguments if neither is in the project
    public static Path folder() throws BadArguments {
        for (Path start : List.of(classes(), Path.of("").toAbsolutePath())) {
            for (Path folder = start; folder != null; folder = folder.getParent()) {
                if (Files.isExecutable(folder.resolve("mvnw"))) {
                    return folder;
                }
            }
        }
        throw new BadArguments("The project's folder is not found: run this in it.");
    }

    private static Path classes() throws BadArguments {
        try {
            return Path.of(Project.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException odd) {
            throw new BadArguments("The project's folder has a name that cannot be used: " + odd.getMessage());
        }
    }
}
