package org.ibid.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ibid.csl.text.Block;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.ibid.csl.text.Quotes;
import org.ibid.csl.text.Run;
import org.ibid.csl.text.Run.Layout;
import org.ibid.csl.text.Typeset;
import org.ibid.csl.text.Typesetter;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// A work in words, for want of anything better: "authors, title, year".
final class PlainEntry {

    private static final Typesetter TYPESETTER = new Typesetter(new Quotes("“", "”", "‘", "’", false));

    private PlainEntry() {}

    /// An entry in the place of one that says nothing but, perhaps, a number in the margin; the number stays.
    static Typeset instead(Typeset entry, Work work) {
        var margin = entry.blocks().stream()
                .filter(block -> block.layout() == Layout.LEFT_MARGIN)
                .toList();
        if (margin.isEmpty()) {
            return of(work);
        }
        var blocks = new ArrayList<>(margin);
        of(work).blocks().forEach(block -> blocks.add(at(Layout.RIGHT_INLINE, block)));
        return Typeset.of(blocks);
    }

    /// Whether nothing stands in an entry but, perhaps, a number in the margin.
    static boolean isBlank(Typeset entry) {
        return entry.blocks().stream().allMatch(PlainEntry::isBlank);
    }

    /// An entry of which all stands in the margin, because the style has it print one field, as a line of text.
    static Typeset outOfMargin(Typeset entry) {
        var blocks = entry.blocks();
        return blocks.size() == 1 && blocks.getFirst().layout() == Layout.LEFT_MARGIN
                ? Typeset.of(List.of(at(Layout.INLINE, blocks.getFirst())))
                : entry;
    }

    private static boolean isBlank(Block block) {
        return block.layout() == Layout.LEFT_MARGIN
                ? block.text().chars().noneMatch(Character::isLetter)
                : block.text().isBlank();
    }

    private static Block at(Layout layout, Block block) {
        return new Block(
                layout,
                block.runs().stream()
                        .map(run -> new Run(run.text(), run.faces(), run.link(), layout))
                        .toList());
    }

    private static Typeset of(Work work) {
        var parts = new ArrayList<Node>();
        parts.add(new Leaf(work.names("author").stream().map(PlainEntry::whole).collect(Collectors.joining(", "))));
        parts.add(new Leaf(work.text("title").orElse("").strip()));
        parts.add(new Leaf(work.year().map(Object::toString).orElse("")));
        Typeset text = TYPESETTER.set(new Branch(parts, ", ", Look.PLAIN));
        return text.toString().isBlank()
                ? Typeset.plain(work.text("URL").filter(url -> !url.isBlank()).orElse("[untitled]"))
                : text;
    }

    /// As short as a citation: "Khan, 2021".
    static String cite(Work work) {
        String head = work.names("author").stream()
                .findFirst()
                .map(Name::head)
                .or(() -> work.text("title"))
                .or(() -> work.text("id"))
                .orElse(work.type());
        return TYPESETTER.set(new Leaf(head))
                + work.year().map(year -> ", " + year).orElse("");
    }

    private static String whole(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> text;
            case Name.Person person -> (person.given() + " " + person.familyWithParticles()).strip();
        };
    }
}
