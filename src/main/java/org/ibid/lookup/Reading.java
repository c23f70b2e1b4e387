package org.ibid.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// Taking a service's answer apart.
///
/// @param asking for what to say of an answer that is none
record Reading(Asking asking) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 60;

    /// No identifier of a work is longer; PostgreSQL indexes 2,704 bytes at the most.
    private static final int LONGEST = 600;

    /// @throws ServiceFailed if it is not JSON: a page for people, or half an answer
    JsonNode json(String answer) {
        try {
            var tree = JSON.readTree(answer);
            if (tree != null && tree.isContainerNode()) {
                return tree;
            }
        } catch (JsonProcessingException broken) {
            // said below, together with what is no object
        }
        throw broken("JSON", answer);
    }

    ServiceFailed broken(String wanted, String answer) {
        String begin = answer.strip().replaceAll("\\s+", " ");
        return asking.failed(
                "answered with something else than whole " + wanted + ": \""
                        + begin.substring(0, Math.min(begin.length(), SHOWN)) + "\"",
                asking.afterARest());
    }

    /// The works that a reader of ours finds in a text, without what they keep beyond CSL; that and the work go to
    /// `each`.
    static void works(EntryReader reader, String text, BiConsumer<Work, Kept> each) {
        var entries = new ArrayList<IncomingEntry>();
        try {
            reader.read(new StringReader(text), new Intake() {
                @Override
                public void take(IncomingEntry entry) {
                    entries.add(entry);
                }

                @Override
                public void fault(Fault fault) {
                    // an entry that is no work is not what was asked for
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        entries.forEach(entry -> each.accept(entry.work().without("custom"), Kept.of(entry.work())));
    }

    /// The first work of a text; empty if there is none in it.
    static Optional<Work> work(EntryReader reader, JsonNode item) {
        var works = new ArrayList<Work>();
        works(reader, item.toString(), (work, _) -> works.add(work));
        return works.stream().findFirst();
    }

    /// The identifiers of some kinds that a work's record has.
    static List<Sound> bears(Work work, Scheme... schemes) {
        return Stream.of(schemes)
                .flatMap(scheme -> work.text(scheme.name()).stream()
                        .flatMap(text -> sound(scheme, text).map(Stream::of).orElseGet(() -> listed(scheme, text))))
                .distinct()
                .toList();
    }

    /// A record may give the numbers of several editions of a book, parted by spaces or commas.
    private static Stream<Sound> listed(Scheme scheme, String text) {
        return scheme == Scheme.ISBN
                ? Stream.of(text.split("[\\s,;]+")).flatMap(one -> sound(scheme, one).stream())
                : Stream.empty();
    }

    static Optional<Sound> sound(Scheme scheme, String text) {
        return Identifier.read(scheme, text) instanceof Sound sound
                        && sound.value().length() <= LONGEST
                ? Optional.of(sound)
                : Optional.empty();
    }
}
