package org.ibid.api;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ibid.library.Jobs;
import org.ibid.reading.NotText;
import org.ibid.reading.file.ArchiveLimits;
import org.ibid.reading.file.PaperArchives;
import org.ibid.reading.file.Unpacked;

/// Takes what was handed in apart, within what one job may cost, and hands the files to the job.
final class BatchIntake {

    private static final int LATEX_BYTES = 32 << 20;

    /// Archives that are refused cost time too: together with the others, so many times what is taken.
    private static final int MOST_WORK = 4;

    private static final String TWICE = "Another LaTeX file of this name was handed in beside it."
            + " Put each project into a ZIP file of its own.";

    private final Jobs.Intake job;
    private final BatchSettings settings;
    private final int largest;
    private final Map<String, byte[]> latex = new TreeMap<>();
    private long bytesLeft;
    private long workLeft;
    private int latexLeft = LATEX_BYTES;

    /// @param largest the most bytes a file may have
    BatchIntake(Jobs.Intake job, BatchSettings settings, int largest) {
        this.job = job;
        this.settings = settings;
        this.largest = largest;
        this.bytesLeft = settings.unpacked();
        this.workLeft = settings.unpacked() * MOST_WORK;
    }

    /// One file or archive.
    ///
    /// @param charset what a text is said to be in
    void take(String name, Optional<Charset> charset, Path file) throws IOException {
        if (latex.containsKey(name)) {
            settle(new Unpacked.PassedOver(name, TWICE), charset);
        } else if (PaperArchives.isLatex(name) && Files.size(file) <= Math.min(largest, latexLeft)) {
            byte[] part = Files.readAllBytes(file);
            latexLeft -= part.length;
            latex.put(name, part);
        } else if (workLeft <= 0) {
            settle(new Unpacked.Refused(name, tooMuch()), charset);
        } else {
            workLeft -= archives().unpack(name, () -> Files.newInputStream(file), one -> settle(one, charset));
        }
    }

    /// LaTeX files that came beside each other are projects, too.
    void end() {
        archives().together(latex, one -> settle(one, Optional.empty()));
    }

    private PaperArchives archives() {
        return new PaperArchives(new ArchiveLimits(settings.files(), largest, LATEX_BYTES, settings.unpacked()));
    }

    private NotText tooMuch() {
        return new NotText(
                NotText.Reason.TOO_LARGE,
                "Unpacked, what was handed in has over " + settings.unpacked()
                        + " bytes (ibid.batch.unpacked), more than is read at once. Hand it in in several parts.");
    }

    private void settle(Unpacked one, Optional<Charset> charset) {
        if (job.files() >= settings.files()) {
            throw new TooManyFiles(settings.files());
        }
        switch (one) {
            case Unpacked.Paper(String name, byte[] bytes) -> paper(name, charset, bytes);
            case Unpacked.PassedOver(String name, String why) -> job.passedOver(name, why);
            case Unpacked.Refused(String name, NotText why) ->
                job.failed(name, Problems.about(why).members());
        }
    }

    private void paper(String name, Optional<Charset> charset, byte[] bytes) {
        bytesLeft -= bytes.length;
        if (bytesLeft < 0) {
            job.failed(name, Problems.about(tooMuch()).members());
        } else {
            job.waits(name, charset.map(Charset::name).orElse(""), bytes);
        }
    }
}
