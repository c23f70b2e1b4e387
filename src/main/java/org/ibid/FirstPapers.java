package org.ibid;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.library.Libraries;
import org.ibid.library.LibraryId;
import org.ibid.library.NotAPaper;
import org.ibid.library.Papers;
import org.ibid.reading.NotText;

/// Fills an empty library `main` with the papers of a folder, so that a newcomer has something to look at. What was
/// cut short goes on at the next start; a library that has papers of its own is left alone.
@ApplicationScoped
class FirstPapers {

    private final Libraries libraries;
    private final Papers papers;
    private final Optional<Path> folder;

    FirstPapers(Libraries libraries, Papers papers, @ConfigProperty(name = "ibid.seeds") Optional<Path> folder) {
        this.libraries = libraries;
        this.papers = papers;
        this.folder = folder;
    }

    @ActivateRequestContext
    void load() {
        var main = libraries.named(Libraries.MAIN);
        var files = files();
        if (files.isEmpty() || !libraries.beginFilling(main)) {
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            System.out.printf("Reading %s (%d of %d) ...%n", files.get(i).getFileName(), i + 1, files.size());
            load(main, files.get(i));
        }
        libraries.endFilling(main);
    }

    private void load(LibraryId main, Path file) {
        try {
            papers.add(main, Files.readAllBytes(file), file.getFileName().toString(), Optional.empty());
        } catch (NotText | NotAPaper e) {
            Log.warnf("%s was passed over: %s", file, e.getMessage());
        } catch (IOException e) {
            Log.warnf("%s was passed over: it cannot be read (%s)", file, e.getMessage());
        }
    }

    private List<Path> files() {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        try (var all = Files.list(folder.get())) {
            return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            Log.warnf("No paper was read from %s: %s", folder.get(), e.getMessage());
            return List.of();
        }
    }
}
