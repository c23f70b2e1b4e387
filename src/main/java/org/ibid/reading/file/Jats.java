package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an article in JATS (ANSI/NISO Z39.96), alone or in a wrapper: what its front states is its record,
/// its reference list is exact where it is marked up.
final class Jats {

    private final Xml.Element article;
    private final PaperBody body;
    private final JatsText text;

    private Jats(Xml.Element article, FileLimits limits) {
        this.article = article;
        this.body = new PaperBody(limits);
        this.text = new JatsText(body);
    }

    /// Whether a root is an article, or wraps some.
    static boolean isOne(Xml.Element root) {
        return root.is("article")
                || !root.is("TEI", "html") && !root.all("article-meta").isEmpty();
    }

    static PaperText read(XmlFile.Root root, FileLimits limits) {
        Xml.Element article = root.element().is("article")
                ? root.element()
                : root.element().all("article").stream().findFirst().orElse(root.element());
        return new Jats(article, limits).read(root.encoding());
    }

    private PaperText read(Encoding encoding) {
        article.child("front").ifPresent(front -> {
            front.child("article-meta").ifPresent(this::front);
            body.states(JatsRecord.of(front));
        });
        article.child("body").ifPresent(text::sections);
        article.child("back").ifPresent(text::sections);
        article.child("floats-group").ifPresent(text::sections);
        return body.finish(FileKind.JATS, Optional.of(encoding));
    }

    private void front(Xml.Element meta) {
        meta.child("title-group").ifPresent(titles -> {
            var title = new Prose();
            titles.child("article-title").ifPresent(each -> text.inline(each, title));
            titles.child("subtitle").ifPresent(each -> {
                title.add(": ");
                text.inline(each, title);
            });
            body.paragraph(title);
        });
        body.paragraph(String.join(", ", authors(meta)));
        var places = new ArrayList<>(meta.children("aff"));
        meta.children("contrib-group").forEach(group -> places.addAll(group.all("aff")));
        places.forEach(place -> text.paragraph(place));
        summary(meta);
        words(meta).ifPresent(words -> body.paragraph("Keywords: " + words));
    }

    private static List<String> authors(Xml.Element meta) {
        var authors = new ArrayList<String>();
        for (Xml.Element group : meta.children("contrib-group")) {
            for (Xml.Element contributor : group.children("contrib")) {
                String type = contributor.attribute("contrib-type");
                if (type.isEmpty() || type.equals("author")) {
                    JatsRecord.names(contributor).stream()
                            .findFirst()
                            .map(StatedName::direct)
                            .ifPresent(authors::add);
                }
            }
        }
        return authors;
    }

    private void summary(Xml.Element meta) {
        meta.children("abstract").stream()
                .filter(each -> each.attribute("abstract-type").isEmpty())
                .findFirst()
                .ifPresent(summary -> {
                    if (summary.child("title").isEmpty()) {
                        body.paragraph("Abstract");
                    }
                    text.sections(summary);
                });
    }

    private static Optional<String> words(Xml.Element meta) {
        var words = meta.children("kwd-group").stream()
                .flatMap(group -> group.all("kwd").stream())
                .map(Xml.Element::text)
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }
}
