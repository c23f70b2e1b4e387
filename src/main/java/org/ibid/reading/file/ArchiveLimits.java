package org.ibid.reading.file;

/// What taking one archive apart may cost. Beyond any of these it is refused as a whole.
///
/// @param files      in the archive, those that are passed over too
/// @param fileBytes  of one file; a larger one is refused by itself
/// @param latexBytes of all parts of LaTeX projects together
/// @param totalBytes of all files, unpacked
public record ArchiveLimits(int files, int fileBytes, int latexBytes, long totalBytes) {

    public ArchiveLimits {
        if (files < 1 || fileBytes < 1 || latexBytes < 1 || totalBytes < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }
}
