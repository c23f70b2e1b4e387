package org.ibid.api;

import jakarta.ws.rs.core.MediaType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.web.BadParameter;

/// A file of records that was sent: which format it is in, and which charset.
///
/// @param path      where its bytes are
/// @param isGuessed whether nobody said the charset, and the bytes are not UTF-8
record RecordsFile(Path path, ExchangeFormat format, Charset charset, boolean isGuessed) {

    /// So much of a file is read to tell its format.
    private static final int LOOKED_AT = 64 * 1024;

    /// Types that say no more than what programs send when they do not know.
    private static final Set<String> VAGUE = Set.of(
            MediaType.APPLICATION_OCTET_STREAM,
            MediaType.TEXT_PLAIN,
            MediaType.APPLICATION_FORM_URLENCODED,
            MediaType.APPLICATION_JSON,
            MediaType.APPLICATION_XML,
            MediaType.TEXT_XML);

    /// What was said of a file.
    ///
    /// @param name   its name; empty if none is known
    /// @param type   its media type
    /// @param parameter the request's parameter that names a format
    /// @param format    its value, the word or the ending of a format, which holds whatever else was said
    record Said(String name, Optional<MediaType> type, String parameter, Optional<String> format) {}

    /// A format that was named is taken. Else it is the first of these whose reader finds an entry in the beginning of
    /// the file: that of the Content-Type, that of the name's ending, the one the file begins like ([Guess]), of
    /// which many entries may be broken, any other.
    ///
    /// @throws BadParameter  if a format is named that is not read
    /// @throws UnknownFormat if it cannot be told
    static RecordsFile of(Path path, Said said) throws IOException {
        if (Files.size(path) == 0) {
            throw new UnknownFormat("The file is empty.");
        }
        var named = said.format().map(word -> named(said.parameter(), word));
        var told = PapersApi.charset(said.type().orElse(null)).or(() -> mark(path));
        var charset = told.isPresent() ? checked(path, told.get()) : fitting(path);
        boolean isGuessed = told.isEmpty() && !charset.equals(StandardCharsets.UTF_8);
        var format = named.isPresent() ? named.get() : found(path, charset, said);
        return new RecordsFile(path, format, charset, isGuessed);
    }

    /// @throws BadParameter if there is none of this name that is read
    private static ExchangeFormat named(String parameter, String format) {
        return ExchangeFormat.forWord(format)
                .or(() -> ExchangeFormat.forExtension(format))
                .filter(ExchangeFormat::isRead)
                .orElseThrow(() -> new BadParameter(
                        parameter, parameter + " is " + read() + ", not \"" + format.replace("\0", "") + "\"."));
    }

    private static String read() {
        return Arrays.stream(ExchangeFormat.values())
                .filter(ExchangeFormat::isRead)
                .map(ExchangeFormat::word)
                .collect(Collectors.joining(", "));
    }

    private static ExchangeFormat found(Path path, Charset charset, Said said) throws IOException {
        String beginning = beginning(path, charset);
        var byType = said.type()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .filter(type -> !VAGUE.contains(type))
                .flatMap(ExchangeFormat::forMediaType)
                .filter(ExchangeFormat::isRead);
        var byEnding = Optional.of(said.name())
                .filter(name -> name.contains("."))
                .flatMap(name -> ExchangeFormat.forExtension(name.substring(name.lastIndexOf('.'))))
                .filter(ExchangeFormat::isRead);
        var guessed = ExchangeFormat.guess(beginning, said.name()).found();
        // readers are lenient: RIS's takes MEDLINE for one long entry, Hayagriva's takes JSON
        var likely = Stream.of(byType, byEnding, guessed).flatMap(Optional::stream);
        var candidates = Stream.concat(
                        likely, Stream.of(ExchangeFormat.values()).filter(ExchangeFormat::isRead))
                .distinct()
                .toList();
        for (var format : candidates) {
            int broken = guessed.filter(format::equals).isPresent() ? Integer.MAX_VALUE : 1;
            if (Sample.of(format, beginning).isOfThisFormat(broken)) {
                return format;
            }
        }
        return byType.or(() -> byEnding)
                .orElseThrow(() -> new UnknownFormat("No entry was found at the beginning of the file in any of the"
                        + " formats that are read (" + read() + "). Say which it is with ?" + said.parameter() + "=."));
    }

    /// What a reader finds in the beginning of a file, the last entry of which may be cut off.
    private static final class Sample implements Intake {

        private int entries;
        private int broken;

        static Sample of(ExchangeFormat format, String beginning) throws IOException {
            var sample = new Sample();
            format.read(new StringReader(beginning), sample);
            return sample;
        }

        @Override
        public void take(IncomingEntry entry) {
            entries++;
        }

        @Override
        public void fault(Fault fault) {
            broken += fault.harm() == Harm.NONE ? 0 : 1;
        }

        boolean isOfThisFormat(int mostBroken) {
            return entries > 0 && broken <= mostBroken;
        }
    }

    private static String beginning(Path path, Charset charset) throws IOException {
        try (var reader = reader(path, charset)) {
            char[] start = new char[LOOKED_AT];
            int length = 0;
            int read = reader.read(start, 0, LOOKED_AT);
            while (read > 0) {
                length += read;
                read = reader.read(start, length, LOOKED_AT - length);
            }
            return new String(start, 0, length);
        }
    }

    /// The file's text, without a byte order mark.
    Reader reader() throws IOException {
        return reader(path, charset);
    }

    private static Reader reader(Path path, Charset charset) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(path));
        bytes.mark(3);
        byte[] mark = bytes.readNBytes(3);
        bytes.reset();
        bytes.skipNBytes(length(mark, charset));
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        // five bytes of windows-1252 mean nothing
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static int length(byte[] mark, Charset charset) {
        return Marks.of(mark).filter(charset::equals).isEmpty() ? 0 : charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    private static Optional<Charset> mark(Path path) {
        try (var bytes = Files.newInputStream(path)) {
            return Marks.of(bytes.readNBytes(3));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Byte order marks.
    private static final class Marks {
        private Marks() {}

        static Optional<Charset> of(byte... start) {
            if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
                return Optional.of(StandardCharsets.UTF_8);
            }
            if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
            return start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
                    ? Optional.of(StandardCharsets.UTF_16LE)
                    : Optional.empty();
        }
    }

    /// UTF-8 if all bytes fit it, which happens to no other text of some length by chance; else what most
    /// other files of records are in.
    private static Charset fitting(Path path) throws IOException {
        return fits(path, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static Charset checked(Path path, Charset charset) throws IOException {
        if (!fits(path, charset)) {
            throw new UnknownFormat("The file is said to be in " + charset.name()
                    + ", and its bytes are not. Send it with the charset it is in, or without any.");
        }
        return charset;
    }

    private static boolean fits(Path path, Charset charset) throws IOException {
        try (var reader = reader(path, charset)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
