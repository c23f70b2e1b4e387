package org.ibid.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.library.ImportIntake;
import org.ibid.library.Imports;
import org.ibid.work.Work;

/// Reads files of records into libraries.
@ApplicationScoped
class RecordsIntake {

    private static final String KEY = "citation-key";

    private final ImportSettings settings;

    RecordsIntake(ImportSettings settings) {
        this.settings = settings;
    }

    int unfinished() {
        return settings.unfinished();
    }

    int atOnce() {
        return settings.atOnce();
    }

    /// @throws TooManyEntries when it is called and the file has more than are taken
    Imports.Filling of(RecordsFile file) {
        return intake -> fill(file, new Into(intake, settings.entries(), "ibid.imports.entries"));
    }

    /// As [#of], of a file of which it is only said what would become of it.
    Imports.Filling rehearsing(RecordsFile file) {
        return intake -> fill(file, new Into(intake, settings.rehearsed(), "ibid.imports.rehearsed"));
    }

    private static void fill(RecordsFile file, Into into) throws IOException {
        if (file.isGuessed()) {
            into.intake()
                    .noted(
                            1,
                            1,
                            "",
                            "The file is not in UTF-8; it was read as "
                                    + file.charset().name()
                                    + ". If letters are wrong, name the charset in the Content-Type.");
        }
        try (var reader = file.reader()) {
            file.format().read(reader, into);
        }
    }

    /// What a reader finds, as the library takes it.
    private record Into(ImportIntake intake, int most, String setting) implements Intake {

        @Override
        public void take(IncomingEntry entry) {
            bound();
            intake.entry(entry.key(), entry.aliases(), bare(entry), entry.line());
        }

        /// The key stands beside the record.
        private static Work bare(IncomingEntry entry) {
            return entry.work().text(KEY).filter(entry.key()::equals).isPresent()
                    ? entry.work().without(KEY)
                    : entry.work();
        }

        @Override
        public void fault(Fault fault) {
            bound();
            switch (fault.harm()) {
                case NONE -> intake.noted(fault.line(), fault.column(), fault.entry(), fault.what());
                case ENTRY, REST -> intake.failed(fault.line(), fault.column(), fault.entry(), fault.what());
            }
        }

        private void bound() {
            if (intake.size() >= most) {
                throw new TooManyEntries(most, setting);
            }
        }
    }
}
