package org.ibid.csl.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.suite.ClusterJson;
import org.ibid.csl.suite.LocaleArtifact;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.Work;

/// A document in a style of a few lines, with all works cited or listed.
final class SmallDocument {

    private static final LocaleFiles LOCALES = LocaleArtifact.onClassPath();

    private final Document document;
    private final List<String> ids;
    private final List<String> citations;

    private SmallDocument(CompiledStyle style, List<Work> works, List<Cluster> clusters) {
        this.document = style.document(works);
        this.ids = works.stream().map(work -> work.text("id").orElseThrow()).toList();
        document.uncited(ids);
        this.citations = document.cite(clusters).stream()
                .map(text -> text.as(OutputFormat.SUITE_HTML))
                .toList();
    }

    /// @param body     what stands in `style`, from the macros on
    /// @param items    CSL JSON with single quotes
    /// @param clusters citations, each with the ids of its cites
    static SmallDocument of(String language, String body, String items, String... clusters) {
        String style = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\""
                + " demote-non-dropping-particle=\"never\" default-locale=\"" + language + "\">" + body + "</style>";
        return new SmallDocument(
                CompiledStyle.compile(XmlReader.read(style), LOCALES, Optional.empty()),
                ClusterJson.works(items.replace('\'', '"')),
                Arrays.stream(clusters).map(SmallDocument::cluster).toList());
    }

    private static Cluster cluster(String ids) {
        return new Cluster(Arrays.stream(ids.split(" ")).map(Cite::of).toList(), 0);
    }

    List<String> citations() {
        return citations;
    }

    List<String> entries() {
        return document.bibliography().stream()
                .map(entry -> entry.text().as(OutputFormat.SUITE_HTML))
                .toList();
    }

    /// The ids in the order of the bibliography.
    List<String> order() {
        return document.bibliography().stream()
                .map(Document.BibliographyEntry::id)
                .toList();
    }
}
