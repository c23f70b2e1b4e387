package org.ibid.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Damages files at random; the same seed damages them in the same way.
final class Mutation {

    private static final int LARGEST = 4 << 20;
    private static final int AMPLIFIED = 1 << 20;
    private static final int LONG = 60;

    /// What the grammars of the kinds of file turn on.
    private static final List<String> TOKENS = List.of(
            "<",
            ">",
            "</",
            "<!--",
            "]]>",
            "<![CDATA[",
            "&#x110000;",
            "&amp;",
            "<!DOCTYPE x [",
            "{",
            "}",
            "\\",
            "$",
            "\\begin{",
            "\\end{",
            "\\cite{",
            "\\footnote{",
            "\\newcommand{\\a}{\\a\\a}",
            "\\bibitem[",
            "%",
            "[",
            "]",
            "(",
            ")",
            "(2021)",
            "(2021",
            ", 1949",
            "¹²",
            "et al.",
            "ibid.",
            "\n\n",
            "\r",
            "\t",
            "\0",
            "\ufeff",
            "References\n",
            "Notes\n",
            "1. ",
            "[1] ",
            "\u2028",
            "-2147483648",
            "99999999999999999999",
            "1e309",
            "w:fldChar",
            "ADDIN ZOTERO_ITEM CSL_CITATION {",
            "<sup>",
            "<table>",
            "<tr>",
            "endobj",
            "stream\n",
            "/Length 0",
            "<<",
            ">>",
            "0 0 R",
            "@article{",
            "\"",
            "#",
            "\\\\",
            "——",
            "\ud800");

    private final RandomGenerator random;

    Mutation(RandomGenerator random) {
        this.random = random;
    }

    byte[] of(List<byte[]> files) {
        byte[] whole = pick(files);
        return switch (random.nextInt(20)) {
            case 0 -> noise(random.nextInt(1, 5_000));
            case 1 -> spliced(whole, pick(files));
            case 2, 3, 4, 5, 6, 7, 8 -> inside(whole);
            default -> damaged(whole);
        };
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] spliced(byte[] one, byte[] other) {
        return joined(
                Arrays.copyOf(one, random.nextInt(one.length + 1)),
                Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
    }

    private static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.size() > LARGEST ? Arrays.copyOf(all.toByteArray(), LARGEST) : all.toByteArray();
    }

    /// Damages one part of a container and packs it again, so that its checksums hold.
    private byte[] inside(byte[] whole) {
        Map<String, byte[]> parts = parts(whole);
        if (parts.isEmpty()) {
            return damaged(whole);
        }
        String part = pick(List.copyOf(parts.keySet()));
        parts.put(part, damaged(parts.get(part)));
        return packed(parts);
    }

    private static Map<String, byte[]> parts(byte[] whole) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException noContainer) {
            return Map.of();
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private byte[] damaged(byte[] whole) {
        byte[] bytes = whole.clone();
        int times = 1 << random.nextInt(7);
        for (int i = 0; i < times; i++) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return noise(10);
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + random.nextInt(1, 1 << random.nextInt(1, 14)));
        return switch (random.nextInt(11)) {
            case 0, 1, 2 -> flipped(bytes, at);
            case 3 -> random.nextInt(8) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes, at);
            case 4 -> put(bytes, at, end, new byte[0]);
            case 5 -> put(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 6 -> put(bytes, at, end, noise(end - at));
            case 7 -> put(bytes, at, at, repeated(pick(TOKENS)));
            case 8 ->
                random.nextInt(60) == 0
                        ? put(bytes, at, at, overAndOver(Arrays.copyOfRange(bytes, at, Math.min(end, at + LONG))))
                        : put(bytes, at, end, new byte[0]);
            default -> put(bytes, at, at, pick(TOKENS).getBytes(StandardCharsets.UTF_8));
        };
    }

    private byte[] repeated(String token) {
        return token.repeat(1 << random.nextInt(13)).getBytes(StandardCharsets.UTF_8);
    }

    /// A piece of the file itself, a megabyte of it: what looks for its end each time takes for ever.
    private static byte[] overAndOver(byte[] piece) {
        var all = new ByteArrayOutputStream(AMPLIFIED + piece.length);
        while (all.size() < AMPLIFIED) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private static byte[] put(byte[] bytes, int from, int to, byte[] piece) {
        return joined(Arrays.copyOf(bytes, from), piece, Arrays.copyOfRange(bytes, to, bytes.length));
    }
}
