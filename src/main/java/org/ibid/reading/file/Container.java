package org.ibid.reading.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.ibid.reading.NotText;

/// The parts of a ZIP file whose names end in what a reader of papers can use, unpacked within the limits.
final class Container {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final byte[] NOTHING = {};
    private static final Pattern WANTED =
            Pattern.compile("(?is)mimetype|.*\\.(?:xml|rels|tex|ltx|latex|bbl|bib|x?html?|opf)");

    private final Map<String, byte[]> parts;

    private Container(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /// @throws NotText if the file is cut off, encrypted or damaged, or holds more than is unpacked
    static Container open(byte[] bytes, FileLimits limits) {
        if (!hasEnd(bytes)) {
            throw truncated(bytes.length);
        }
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long left = limits.totalBytes();
            int count = 0;
            int kept = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > limits.parts()) {
                    throw FileLimits.exceeded(
                            "The file holds over " + limits.parts() + " files", "Hand in one paper at a time.");
                }
                String name = entry.getName();
                left -= unpack(name, zip, Math.min(left, limits.partBytes()), parts);
                kept += parts.getOrDefault(name, NOTHING).length;
                if (kept > limits.partBytes()) {
                    throw tooMuch("Unpacked, the file's texts have over " + limits.partBytes() + " bytes");
                }
            }
        } catch (EOFException cut) {
            throw truncated(bytes.length);
        } catch (ZipException damaged) {
            throw damaged(damaged);
        } catch (IOException impossible) {
            throw damaged(impossible);
        }
        return new Container(parts);
    }

    private static NotText tooMuch(String what) {
        return FileLimits.exceeded(what, "A paper's text is far smaller: take pictures and attachments out.");
    }

    private static NotText damaged(IOException fault) {
        boolean locked = String.valueOf(fault.getMessage()).contains("encrypted");
        return new NotText(
                locked ? NotText.Reason.ENCRYPTED : NotText.Reason.BROKEN,
                locked
                        ? "The file is locked with a password. Save it without one."
                        : "The file is a damaged ZIP file (" + fault.getMessage() + "). Save or fetch it again.");
    }

    private static NotText truncated(int length) {
        return new NotText(
                NotText.Reason.TRUNCATED,
                "The file breaks off after " + length + " bytes: its directory is missing. Fetch it again.");
    }

    /// The directory at the end of a ZIP file; whatever was cut off lacks it.
    static boolean hasEnd(byte[] bytes) {
        for (int i = bytes.length - END_RECORD; i >= Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static long unpack(String name, InputStream in, long most, Map<String, byte[]> parts) throws IOException {
        boolean wanted = WANTED.matcher(name).matches();
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[16_384];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > most) {
                throw tooMuch("Unpacked, the part \"" + name + "\" has over " + most + " bytes");
            }
            if (wanted) {
                kept.write(buffer, 0, read);
            }
        }
        if (wanted) {
            parts.put(name, kept.toByteArray());
        }
        return size;
    }

    static Container empty() {
        return new Container(Map.of());
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Optional<Xml.Element> xml(String name, FileLimits limits) {
        return part(name)
                .map(bytes ->
                        XmlFile.read(bytes, limits, "the part \"" + name + "\"").element());
    }
}
