package org.ibid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The folder that holds everything Ibid keeps (`IBID_DATA`), held by this process alone until the process
/// ends, however it ends: the lock is the operating system's.
final class DataFolder {
    /// What only the user who runs Ibid may enter.
    static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path place;
    /// Kept, because the lock lasts as long as its channel is reachable.
    private final FileChannel lockFile;

    private DataFolder(Path place, FileChannel lockFile) {
        this.place = place;
        this.lockFile = lockFile;
    }

    /// Opens the folder, made if it is not there.
    ///
    /// @throws CannotStart when it is no folder, cannot be written, or another process holds it
    static DataFolder open(Path place) {
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw CannotStart.notAFolder(place);
        }
        try {
            Files.createDirectories(place, PRIVATE_FOLDER);
            return lock(place.toRealPath());
        } catch (IOException e) {
            throw CannotStart.notWritable(place, e);
        }
    }

    Path place() {
        return place;
    }

    Path resolve(String name) {
        return place.resolve(name);
    }

    private static DataFolder lock(Path place) throws IOException {
        Path file = place.resolve("ibid.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!held(channel)) {
            channel.close();
            throw CannotStart.inUse(place, holder(file));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new DataFolder(place, channel);
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(Path file) throws IOException {
        String pid = Files.readString(file).strip();
        return pid.isEmpty() ? "process unknown" : "process " + pid;
    }
}
