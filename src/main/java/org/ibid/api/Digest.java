package org.ibid.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A digest (SHA-256) of what a request asks for, put together piece by piece.
final class Digest {

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JVM has SHA-256", impossible);
        }
    }

    /// Of a value whose text says all of it, as a record's does.
    static Digest of(Object value) {
        return new Digest().and(value.toString());
    }

    Digest and(String text) {
        return and(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Each piece ends in its length, so that no two lists of pieces are alike.
    Digest and(byte[] bytes) {
        digest.update(bytes);
        digest.update((":" + bytes.length + ";").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Digest and(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[65_536];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return and(Long.toString(Files.size(file)));
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
