package org.ibid.reading.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.ibid.reading.NotText;

/// Goes through the files of a ZIP or tar archive, in its order, within the limits. Every byte is unpacked and
/// counted, wanted or not, so that a walk to the end has seen the archive whole.
final class ArchiveWalk {

    /// What an archive's first bytes tell it to be.
    enum Form {
        ZIP,
        TAR,
        GZIP,
        NONE
    }

    /// Takes files as they come.
    interface Visitor {
        /// Whether the rest need not be walked through.
        boolean hasSeenEnough();

        /// Whether the file's bytes are wanted.
        boolean wants(String name);

        /// A file that was wanted.
        void file(String name, byte[] bytes);

        /// A file that was wanted but cannot be had.
        void refused(String name, NotText why);
    }

    private static final int HEADER = 512;
    private static final int LAST = 1 << 16;
    private static final int LONGEST_NAME = 400;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    private final ArchiveLimits limits;
    private final Visitor visitor;
    private long left;

    ArchiveWalk(ArchiveLimits limits, Visitor visitor) {
        this.limits = limits;
        this.visitor = visitor;
        this.left = limits.totalBytes();
    }

    long unpacked() {
        return limits.totalBytes() - Math.max(0, left);
    }

    /// Looks at the beginning of a stream that can be marked.
    static Form form(InputStream in) throws IOException {
        in.mark(HEADER);
        byte[] start = in.readNBytes(HEADER);
        in.reset();
        if (PaperFiles.startsWith(start, new byte[] {'P', 'K', 3, 4})
                || PaperFiles.startsWith(start, new byte[] {'P', 'K', 5, 6})) {
            return Form.ZIP;
        }
        if (PaperFiles.startsWith(start, new byte[] {0x1f, (byte) 0x8b})) {
            return Form.GZIP;
        }
        return TarArchiveInputStream.matches(start, start.length) ? Form.TAR : Form.NONE;
    }

    /// @param name of the archive; what a compressed file that is no archive is named by
    /// @throws NotText if the archive is damaged, or holds more than is unpacked
    void through(String name, InputStream file) {
        try (var in = new BufferedInputStream(file)) {
            switch (form(in)) {
                case ZIP -> entries(new ZipArchiveInputStream(in, "UTF-8", true));
                case TAR -> entries(new TarArchiveInputStream(in));
                case GZIP -> compressed(name, in);
                case NONE -> take(name, in);
            }
        } catch (EOFException cut) {
            throw truncated();
        } catch (IOException | IllegalArgumentException damaged) {
            if (String.valueOf(damaged.getMessage()).startsWith("Truncated")) {
                throw truncated();
            }
            throw new NotText(
                    NotText.Reason.BROKEN, "The archive is damaged (" + damaged.getMessage() + "). Pack it again.");
        }
    }

    private static NotText truncated() {
        return new NotText(NotText.Reason.TRUNCATED, "The archive breaks off. Fetch or pack it again.");
    }

    /// Whether a ZIP file has its end: one that was cut off between two files looks whole to a walk.
    static void checkEnd(InputStream zip) throws IOException {
        byte[] before = {};
        byte[] last = {};
        for (byte[] next = zip.readNBytes(LAST); next.length > 0; next = zip.readNBytes(LAST)) {
            before = last;
            last = next;
        }
        byte[] end = Arrays.copyOf(before, before.length + last.length);
        System.arraycopy(last, 0, end, before.length, last.length);
        if (!Container.hasEnd(end)) {
            throw truncated();
        }
    }

    private void compressed(String name, InputStream in) throws IOException {
        var gzip = GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get();
        var inside = new BufferedInputStream(new Counted(gzip));
        if (form(inside) == Form.TAR) {
            entries(new TarArchiveInputStream(inside));
        } else {
            take(name.replaceFirst("(?i)\\.gz$", ""), inside);
        }
    }

    private void entries(ArchiveInputStream<?> archive) throws IOException {
        int count = 0;
        for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (++count > limits.files()) {
                throw FileLimits.exceeded(
                        "The archive holds over " + limits.files() + " files", "Hand it in in several parts.");
            }
            if (!entry.isDirectory()) {
                entry(clean(entry.getName()), entry, archive);
            }
            if (visitor.hasSeenEnough()) {
                return;
            }
        }
        if (archive instanceof ZipArchiveInputStream zip && count == 0 && zip.getBytesRead() > HEADER) {
            throw new NotText(NotText.Reason.BROKEN, "No file can be found in the archive. Pack it again.");
        }
    }

    private void entry(String name, ArchiveEntry entry, ArchiveInputStream<?> archive) throws IOException {
        if (entry instanceof TarArchiveEntry tar && !tar.isFile()) {
            return;
        }
        if (archive.canReadEntryData(entry)) {
            take(name, new Counted(archive));
        } else if (visitor.wants(name)) {
            visitor.refused(
                    name,
                    new NotText(
                            NotText.Reason.ENCRYPTED,
                            "This file is locked with a password, or packed in a way that is not read."));
        }
    }

    private void take(String name, InputStream in) throws IOException {
        if (!visitor.wants(name)) {
            in.transferTo(OutputStream.nullOutputStream());
            return;
        }
        var kept = new ByteArrayOutputStream();
        kept.write(in.readNBytes(limits.fileBytes()));
        if (in.transferTo(OutputStream.nullOutputStream()) > 0) {
            visitor.refused(
                    name,
                    FileLimits.exceeded(
                            "The file has over " + limits.fileBytes() + " bytes",
                            "Take pictures and attachments out of it."));
        } else {
            visitor.file(name, kept.toByteArray());
        }
    }

    /// Fit to be shown; no file is ever written under it.
    private static String clean(String name) {
        String plain = UNPRINTABLE.matcher(name.replace('\\', '/')).replaceAll("");
        String relative = plain.replaceFirst("^(?:\\.?/)+", "");
        return relative.length() > LONGEST_NAME ? relative.substring(relative.length() - LONGEST_NAME) : relative;
    }

    /// Ends the walk when all together is more than is unpacked.
    private final class Counted extends InputStream {

        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw FileLimits.exceeded(
                        "Unpacked, the archive has over " + limits.totalBytes() + " bytes",
                        "Hand it in in several parts.");
            }
        }
    }
}
