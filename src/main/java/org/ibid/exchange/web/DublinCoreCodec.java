package org.ibid.exchange.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.Variables;

/// Simple Dublin Core out, as OAI-PMH has it (`oai_dc`): fifteen elements, any number of each. Who is no author is a
/// contributor, and where an article stands is a text.
public final class DublinCoreCodec implements Codec {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<records"
            + " xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n";

    private static final String REST = """
            publisher dc:publisher
            language dc:language
            abstract dc:description
            note dc:description
            license dc:rights
            medium dc:format
            collection-title dc:relation
            DOI dc:identifier doi:
            ISBN dc:identifier urn:ISBN:
            ISSN dc:identifier urn:ISSN:
            PMID dc:identifier info:pmid/
            URL dc:identifier""";

    /// Where in it the work stands, in the order they are told.
    private static final List<String> SOURCE = List.of("container-title", "volume", "issue", "page");

    private static final Set<String> CONTRIBUTORS = contributors();

    private static Set<String> contributors() {
        var all = new TreeSet<>(Variables.NAMES);
        all.remove("author");
        return all;
    }

    @Override
    public String head() {
        return HEAD;
    }

    @Override
    public String end() {
        return "</records>\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var pairs = new Pairs(entry).texts("title dc:title").names("author", "dc:creator", HighwireCodec::inverted);
        CONTRIBUTORS.stream().filter(entry::has).forEach(variable -> {
            entry.simplified(variable);
            pairs.names(variable, "dc:contributor", HighwireCodec::inverted);
        });
        pairs.date("issued", "dc:date", "-")
                .put("dc:type", entry.clean("type", entry.work().type()));
        Keywords.of(entry).forEach(keyword -> pairs.put("dc:subject", entry.plain("keyword", keyword)));
        pairs.put("dc:source", source(entry)).texts(REST).withoutKeys();
        out.append("<oai_dc:dc>\n");
        for (var pair : pairs.all()) {
            out.append("  <" + pair.getKey() + ">" + Html.escaped(pair.getValue()) + "</" + pair.getKey() + ">\n");
        }
        out.append("</oai_dc:dc>\n");
    }

    private static String source(OutgoingEntry entry) {
        boolean isAlone = SOURCE.stream().filter(entry::has).count() == 1 && entry.has("container-title");
        SOURCE.stream().filter(entry::has).filter(_ -> !isAlone).forEach(entry::simplified);
        String title = entry.plain("container-title").orElse("");
        String volume = entry.plain("volume").orElse("");
        String issue = entry.plain("issue").map(number -> "(" + number + ")").orElse("");
        String page = entry.plain("page").orElse("");
        return Stream.of(title, volume + issue, page)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
