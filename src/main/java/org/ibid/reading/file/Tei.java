package org.ibid.reading.file;

import java.util.List;
import java.util.Optional;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Reads a text in TEI (P5), as editors write it and as GROBID does: the header is its record, `biblStruct`
/// its exact references.
final class Tei {

    private final PaperBody body;
    private final TeiText text;

    private Tei(FileLimits limits) {
        this.body = new PaperBody(limits);
        this.text = new TeiText(body);
    }

    static PaperText read(XmlFile.Root root, FileLimits limits) {
        Xml.Element tei = root.element().is("TEI")
                ? root.element()
                : root.element().all("TEI").stream().findFirst().orElse(root.element());
        return new Tei(limits).read(tei, root.encoding());
    }

    private PaperText read(Xml.Element tei, Encoding encoding) {
        tei.child("teiHeader").ifPresent(this::header);
        tei.child("text").ifPresent(text::sections);
        return body.finish(FileKind.TEI, Optional.of(encoding));
    }

    private void header(Xml.Element header) {
        Work stated = record(header);
        stated.text("title").ifPresent(body::paragraph);
        List<String> authors =
                stated.names("author").stream().map(StatedName::direct).toList();
        body.paragraph(String.join(", ", authors));
        header.at("profileDesc", "abstract")
                .filter(each -> !each.text().isEmpty())
                .ifPresent(summary -> {
                    body.paragraph("Abstract");
                    text.sections(summary);
                });
        List<String> words = header.all("keywords").stream()
                .flatMap(each -> each.all("term").stream())
                .map(Xml.Element::text)
                .toList();
        body.paragraph(words.isEmpty() ? "" : "Keywords: " + String.join("; ", words));
        body.states(stated);
    }

    /// The source's record where the header describes it, else title and authors of the file.
    private static Work record(Xml.Element header) {
        Work work = header.at("fileDesc", "sourceDesc", "biblStruct")
                .map(TeiRecord::of)
                .orElse(Work.ofType("article-journal"));
        var titles = header.at("fileDesc", "titleStmt");
        if (work.text("title").isEmpty()) {
            work = work.with(
                    "title",
                    titles.flatMap(each -> each.child("title"))
                            .map(Xml.Element::text)
                            .orElse(""));
        }
        if (work.names("author").isEmpty()) {
            List<Name> authors = titles.map(TeiRecord::authors).orElse(List.of());
            work = work.withNames("author", authors);
        }
        return work;
    }
}
