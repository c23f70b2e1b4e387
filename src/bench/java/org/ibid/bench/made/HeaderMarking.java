package org.ibid.bench.made;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.bench.made.HeaderPapers.HeaderPaper;
import org.ibid.reading.Assurance;
import org.ibid.reading.Limits;
import org.ibid.reading.Metadata;
import org.ibid.reading.PaperReader;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.file.FileLimits;
import org.ibid.reading.file.PaperFile;
import org.ibid.reading.file.PaperFiles;
import org.ibid.reading.file.PaperText;
import org.ibid.reading.label.Labeller;
import org.ibid.work.Name;
import org.ibid.work.Value;

/// Marks what was read of made headers. A text is right if its letters and digits are those printed, authors if all
/// are there in their order, each with family name and initials.
final class HeaderMarking {

    /// What the paper itself is, where its header says so.
    static final String TYPE = "type";

    static final List<String> FIELDS = List.of(
            "title",
            "author",
            "abstract",
            "keyword",
            "container-title",
            "event-title",
            "volume",
            "issue",
            "page",
            "issued",
            "DOI",
            "ISSN",
            "eISSN",
            "email");

    /// One field of one paper.
    ///
    /// @param wanted whether the header says it
    /// @param read   what was read; empty if nothing was
    /// @param signs  what the reader weighed
    record Mark(
            HeaderPaper paper,
            String field,
            List<String> wanted,
            Optional<String> read,
            boolean right,
            double confidence,
            Set<String> signs) {

        /// Something else than the header says, or something it does not say.
        boolean isFault() {
            return !right && !(wanted.isEmpty() && read.isEmpty());
        }
    }

    private final PaperFiles files = new PaperFiles(FileLimits.defaults());
    private final Map<String, Set<String>> signs = new LinkedHashMap<>();
    private final PaperReader reader;

    /// @param assurance what says how sure a field is
    HeaderMarking(Assurance assurance) {
        this.reader = new PaperReader(Limits.defaults(), new ReferenceReader(Labeller.shipped()), (variable, found) -> {
            signs.put(variable, found);
            return assurance.of(variable, found);
        });
    }

    List<Mark> mark(HeaderPaper paper) {
        signs.clear();
        PaperText text = files.read(new PaperFile(paper.paper().bytes(), Optional.empty()));
        Metadata read = reader.read(text.text(), text.stated()).metadata();
        return Stream.concat(
                        FIELDS.stream(), Stream.of(TYPE).filter(paper.header().truth()::containsKey))
                .map(field -> mark(paper, field, read))
                .toList();
    }

    private Mark mark(HeaderPaper paper, String field, Metadata metadata) {
        List<String> wanted = wanted(paper, field);
        Optional<String> read = read(metadata, field);
        boolean right = read.isPresent()
                && wanted.stream().anyMatch(each -> key(field, each).equals(key(field, read.get())));
        return new Mark(
                paper,
                field,
                wanted,
                read,
                right,
                metadata.confidences().getOrDefault(field, 1.0),
                signs.getOrDefault(field, Set.of()));
    }

    private static List<String> wanted(HeaderPaper paper, String field) {
        List<String> all = field.equals("author")
                ? paper.header().authors().isEmpty()
                        ? List.of()
                        : List.of(names(paper.header().authors()))
                : paper.header().truth().getOrDefault(field, List.of());
        boolean drawn = paper.paper().kind() == MadePaper.Kind.PDF;
        return all.stream().map(each -> drawn ? PdfSetter.drawable(each) : each).toList();
    }

    private static Optional<String> read(Metadata metadata, String field) {
        return switch (field) {
            case TYPE -> Optional.of(metadata.work().type());
            case "author" ->
                Optional.of(metadata.work().names("author"))
                        .filter(names -> !names.isEmpty())
                        .map(HeaderMarking::names);
            case "issued" -> metadata.work().year().map(String::valueOf);
            case "eISSN" -> custom(metadata, "eISSN");
            case "email" -> custom(metadata, "corresponding-email");
            default -> metadata.work().text(field);
        };
    }

    private static Optional<String> custom(Metadata metadata, String name) {
        return metadata.work().fields().get("custom") instanceof Value.Other(Object map)
                        && map instanceof Map<?, ?> custom
                ? Optional.ofNullable(custom.get(name)).map(String::valueOf)
                : Optional.empty();
    }

    private static String names(List<? extends Name> names) {
        var listed = new ArrayList<String>();
        for (Name name : names) {
            listed.add(
                    switch (name) {
                        case Name.Person person -> person.familyWithParticles() + ", " + initials(person.given());
                        case Name.Literal(String text) -> text;
                    });
        }
        return String.join("; ", listed);
    }

    private static String initials(String given) {
        var initials = new StringBuilder();
        for (String word : given.split("[ .-]+")) {
            initials.append(word.isEmpty() ? "" : word.charAt(0));
        }
        return initials.toString();
    }

    private static String key(String field, String text) {
        String marked = field.equals("DOI") || field.equals("page") ? text.replace('–', '-') : Marking.key(text);
        return marked.toLowerCase(Locale.ROOT);
    }
}
