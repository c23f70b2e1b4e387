package org.ibid.reading.file;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;
import org.ibid.work.Work;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// The block of YAML that pandoc, Quarto and Obsidian have at the head of a Markdown file, with what it says of the
/// paper: title and subtitle, authors, date, abstract, keywords, DOI (pandoc's manual, "Metadata blocks"; Quarto's
/// "Front Matter"). Values stay text, so that a date is not moved into another day by a time zone.
final class MarkdownHead {

    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\R((?s:.{0,50000}?))\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[T ].{0,40})?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final String NOTE = "\\^\\[.*";

    private final MappingNode root;
    private Work work = Work.ofType("article-journal");

    private MarkdownHead(MappingNode root) {
        this.root = root;
    }

    static boolean begins(String text) {
        return BLOCK.matcher(text).lookingAt();
    }

    /// What the block states; empty if the text has no such block, or it is not YAML.
    static Optional<Work> of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.lookingAt()) {
            return Optional.empty();
        }
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(block.group(1)));
            return node instanceof MappingNode root ? Optional.of(new MarkdownHead(root).read()) : Optional.empty();
        } catch (YAMLException _) {
            return Optional.empty();
        }
    }

    private Work read() {
        title();
        List<Name> authors = value(root, "author").map(MarkdownHead::each).orElse(List.of()).stream()
                .flatMap(node -> name(node).stream())
                .toList();
        work = authors.isEmpty() ? work : work.withNames("author", authors);
        date();
        text("abstract").ifPresent(found -> work = work.with("abstract", found));
        text("doi")
                .ifPresent(
                        found -> work = work.with("DOI", found.replaceFirst("(?i)^https?://(?:dx\\.)?doi\\.org/", "")));
        keywords();
        return work;
    }

    private void title() {
        String subtitle = text("subtitle").map(found -> ": " + found).orElse("");
        text("title").ifPresent(found -> work = work.with("title", found + subtitle));
    }

    private void date() {
        String date = text("date").orElse("");
        Matcher parts = DATE.matcher(date);
        Matcher year = YEAR.matcher(date);
        if (parts.matches()) {
            StatedDate.of(parts.group(1), parts.group(2), parts.group(3))
                    .ifPresent(found -> work = work.withDate("issued", found));
        } else if (year.find()) {
            StatedDate.of(year.group(1), null, null).ifPresent(found -> work = work.withDate("issued", found));
        }
    }

    private void keywords() {
        List<String> words = value(root, "keywords").map(MarkdownHead::each).orElse(List.of()).stream()
                .flatMap(node -> text(node).stream())
                .flatMap(text -> List.of(text.split("\\s*[,;]\\s*")).stream())
                .toList();
        work = words.isEmpty() ? work : work.with("keyword", String.join("; ", words));
    }

    private Optional<String> text(String key) {
        return value(root, key).flatMap(MarkdownHead::text);
    }

    /// A text, or what an author's record says: `name`, which may have parts itself, or the parts alone.
    private static Optional<Name> name(Node node) {
        if (node instanceof MappingNode record) {
            Optional<Node> whole = value(record, "name");
            if (whole.isPresent()) {
                return name(whole.get());
            }
            Optional<String> literal = value(record, "literal").flatMap(MarkdownHead::text);
            if (literal.isPresent()) {
                return literal.map(Name.Literal::new);
            }
            String family = value(record, "family").flatMap(MarkdownHead::text).orElse("");
            return StatedName.of(
                    family, value(record, "given").flatMap(MarkdownHead::text).orElse(""));
        }
        return text(node).flatMap(text -> StatedName.of(text.replaceFirst(NOTE, "")));
    }

    private static Optional<Node> value(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static List<Node> each(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                ? Optional.of(scalar.getValue().strip().replaceAll("\\s+", " "))
                : Optional.empty();
    }
}
