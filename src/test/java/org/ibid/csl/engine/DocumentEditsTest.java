package org.ibid.csl.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.csl.Styles;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.suite.ClusterJson;
import org.ibid.csl.suite.LocaleArtifact;
import org.ibid.csl.text.Typeset;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An edited document is the document that was written so from the start, whatever the edits were.
class DocumentEditsTest {

    private static final Styles STYLES = new Styles(Path.of("absent"));
    private static final LocaleFiles LOCALES = LocaleArtifact.onClassPath();
    private static final List<Work> WORKS = works();
    private static final int EDITS = 30;

    private static List<Work> works() {
        try (var in = DocumentEditsTest.class.getResourceAsStream("/csl/items/sixty.json")) {
            return ClusterJson.works(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CompiledStyle style(String id) {
        return id.equals(OwnStyle.BY_NUMBER)
                ? OwnStyle.compiled(id)
                : CompiledStyle.compile(XmlReader.read(STYLES.xml(id)), LOCALES, Optional.empty());
    }

    static Stream<Arguments> stylesAndSeeds() {
        return Stream.of(
                        "apa",
                        "chicago-author-date",
                        "chicago-notes-bibliography",
                        "ieee",
                        OwnStyle.BY_NUMBER,
                        "modern-language-association")
                .flatMap(style -> IntStream.range(0, 4).mapToObj(seed -> Arguments.of(style, seed)));
    }

    @ParameterizedTest
    @MethodSource("stylesAndSeeds")
    void whatAnEditSaysItChangedIsWhatAFullRenderingFinds(String id, int seed) {
        CompiledStyle style = style(id);
        var edited = new Written(style.document(WORKS));
        var random = new Random(seed);
        for (int edit = 0; edit < EDITS; edit++) {
            edited.change(random);
            assertEquals(edited.fromTheStart(style), edited.texts(), "after edit " + edit);
        }
    }

    /// A document with what a caller who applies only the changes has of it.
    private static final class Written {
        private final Document document;
        private final List<Cluster> clusters = new ArrayList<>();
        private final List<String> citations = new ArrayList<>();
        private Map<String, String> entries = new LinkedHashMap<>();

        Written(Document document) {
            this.document = document;
        }

        void change(Random random) {
            int size = clusters.size();
            int kind = size < 3 ? 0 : random.nextInt(5);
            int at = random.nextInt(size + 1);
            switch (kind) {
                case 0, 1 -> insert(at, cluster(random, at + 1));
                case 2 -> replace(Math.min(at, size - 1), cluster(random, at + 1));
                case 3 -> move(Math.min(at, size - 1), random.nextInt(size));
                default -> delete(Math.min(at, size - 1));
            }
        }

        private static Cluster cluster(Random random, int note) {
            var cites = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(i -> new Cite(
                            WORKS.get(random.nextInt(WORKS.size())).text("id").orElseThrow(),
                            random.nextBoolean() ? "" : "" + random.nextInt(40),
                            "",
                            "",
                            "",
                            Cite.Part.WHOLE,
                            null,
                            false))
                    .toList();
            return new Cluster(cites, note);
        }

        private void insert(int at, Cluster cluster) {
            clusters.add(at, cluster);
            citations.add(at, "");
            apply(document.insert(at, cluster));
        }

        private void replace(int at, Cluster cluster) {
            clusters.set(at, cluster);
            apply(document.replace(at, cluster));
        }

        private void move(int from, int to) {
            clusters.add(to, clusters.remove(from));
            citations.add(to, citations.remove(from));
            apply(document.move(from, to));
        }

        private void delete(int at) {
            clusters.remove(at);
            citations.remove(at);
            apply(document.delete(at));
        }

        private void apply(Changes changes) {
            changes.citations().forEach((at, text) -> citations.set(at, text.toString()));
            var listed = new LinkedHashMap<String, String>();
            for (String id : changes.listing()) {
                Typeset fresh = changes.entries().get(id);
                listed.put(id, fresh == null ? entries.get(id) : fresh.toString());
            }
            entries = listed;
        }

        List<String> texts() {
            return Stream.concat(citations.stream(), entries.entrySet().stream().map(Object::toString))
                    .toList();
        }

        List<String> fromTheStart(CompiledStyle style) {
            Document fresh = style.document(WORKS);
            var texts = fresh.cite(clusters).stream().map(Object::toString);
            var listed = fresh.bibliography().stream().map(entry -> entry.id() + "=" + entry.text());
            return Stream.concat(texts, listed).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa", "chicago-notes-bibliography", "ieee"})
    void fourThreadsOnOneCompiledStyleWriteWhatOneWrites(String id) throws Exception {
        CompiledStyle style = style(id);
        Callable<String> writing = () -> {
            Document document = style.document(WORKS);
            var all = WORKS.stream()
                    .map(work -> Cite.of(work.text("id").orElseThrow()))
                    .toList();
            String cited = document.cite(List.of(new Cluster(all, 1))).toString();
            return cited
                    + document.bibliography().stream().map(Object::toString).collect(Collectors.joining());
        };
        String alone = writing.call();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var written : threads.invokeAll(java.util.Collections.nCopies(24, writing))) {
                assertEquals(alone, written.get());
            }
        }
    }
}
