package org.ibid.exchange.web;

import java.io.IOException;
import java.util.Map;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.PersonName;
import org.ibid.work.Name;

/// Highwire's `meta` tags out, as Google Scholar asks for them ("Inclusion Guidelines for Webmasters", "Indexing"): a
/// page says them of the one work it shows; of several, an empty line parts them.
public final class HighwireCodec implements Codec {

    private static final String EVERYWHERE = """
            container-title-short citation_journal_abbrev
            volume citation_volume
            issue citation_issue
            collection-title citation_series_title
            language citation_language
            DOI citation_doi
            ISBN citation_isbn
            ISSN citation_issn
            PMID citation_pmid
            abstract citation_abstract
            keyword citation_keywords
            URL citation_public_url""";

    private static final Map<String, String> SPECIAL = Map.of(
            "chapter", "container-title citation_inbook_title\npublisher citation_publisher",
            "paper-conference", """
                    event-title citation_conference_title
                    container-title citation_inbook_title
                    publisher citation_publisher""",
            "thesis", "publisher citation_dissertation_institution\ngenre citation_dissertation_name",
            "report", """
                    publisher citation_technical_report_institution
                    number citation_technical_report_number""",
            "book", "publisher citation_publisher");

    private static final String USUAL = "container-title citation_journal_title\npublisher citation_publisher";

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        String type = entry.work().type();
        var pairs = new Pairs(entry)
                .texts("title citation_title")
                .names("author", "citation_author", HighwireCodec::inverted)
                .names("editor", "citation_editor", HighwireCodec::inverted)
                .date("issued", "citation_publication_date", "/")
                .texts(SPECIAL.getOrDefault(type, USUAL))
                .texts(EVERYWHERE)
                .pages("citation_firstpage", "citation_lastpage")
                .withoutKeys();
        if (!SPECIAL.containsKey(type) && !type.equals("article-journal")) {
            entry.simplified("type");
        }
        for (var pair : pairs.all()) {
            out.append("<meta name=\"" + pair.getKey() + "\" content=\"" + Html.escaped(pair.getValue()) + "\">\n");
        }
    }

    static String inverted(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> text;
            case Name.Person person -> PersonName.of(person).inverted();
        };
    }
}
