package org.ibid.exchange.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.PersonName;
import org.ibid.work.Name;

/// COinS out ("OpenURL COinS: A Convention to Embed Bibliographic Metadata in HTML"; ANSI/NISO Z39.88-2004): a `span`
/// each whose title is a context object in the keys of the format for journals, books, dissertations or patents, or of
/// Dublin Core for all else; those that Zotero reads.
public final class CoinsCodec implements Codec {

    private static final String JOURNAL = """
            title rft.atitle
            container-title rft.jtitle
            container-title-short rft.stitle
            volume rft.volume
            issue rft.issue
            number rft.artnum
            ISSN rft.issn""";

    private static final String BOOK = """
            title rft.btitle
            collection-title rft.series
            edition rft.edition
            publisher-place rft.place
            publisher rft.pub
            number-of-pages rft.tpages
            ISBN rft.isbn
            ISSN rft.issn""";

    private static final String BOOK_ITEM = "title rft.atitle\ncontainer-title rft.btitle\n" + BOOK;

    private static final String DISSERTATION = """
            title rft.title
            publisher rft.inst
            genre rft.degree
            number-of-pages rft.tpages
            language rft.language""";

    private static final String PATENT = """
            title rft.title
            number rft.number
            publisher rft.assignee""";

    private static final String DUBLIN_CORE = """
            title rft.title
            container-title rft.source
            publisher rft.publisher
            abstract rft.description
            license rft.rights
            language rft.language""";

    private static final String IDENTIFIERS = """
            DOI rft_id info:doi/
            PMID rft_id info:pmid/
            URL rft_id""";

    private static final Map<String, String> GENRES = Map.ofEntries(
            Map.entry("article-journal", "journal article"),
            Map.entry("article-magazine", "journal article"),
            Map.entry("article-newspaper", "journal article"),
            Map.entry("review", "journal article"),
            Map.entry("review-book", "journal article"),
            Map.entry("book", "book book"),
            Map.entry("classic", "book book"),
            Map.entry("collection", "book book"),
            Map.entry("report", "book report"),
            Map.entry("chapter", "book bookitem"),
            Map.entry("entry", "book bookitem"),
            Map.entry("entry-dictionary", "book bookitem"),
            Map.entry("entry-encyclopedia", "book bookitem"),
            Map.entry("paper-conference", "book proceeding"),
            Map.entry("thesis", "dissertation "),
            Map.entry("patent", "patent "));

    /// The types that their genre says and no other type's does.
    private static final String EXACT = "|article-journal|book|chapter|report|paper-conference|thesis|patent|";

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        String type = entry.clean("type", entry.work().type());
        String[] kind = GENRES.getOrDefault(type, "dc ").split(" ", 2);
        var pairs = new Pairs(entry)
                .put("ctx_ver", "Z39.88-2004")
                .put("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + kind[0])
                .put(kind[0].equals("dc") ? "rft.type" : "rft.genre", kind[0].equals("dc") ? type : kind[1])
                .texts(table(kind[0], kind[1]));
        if (!kind[0].equals("dc") && !EXACT.contains("|" + type + "|")) {
            entry.simplified("type");
        }
        names(entry, pairs);
        pairs.date("issued", "rft.date", "-").texts(IDENTIFIERS);
        if (kind[0].equals("journal") || kind[0].equals("book")) {
            pairs.pages("rft.spage", "rft.epage");
        }
        pairs.withoutKeys();
        out.append(pairs.all().stream()
                .map(pair -> pair.getKey() + "="
                        + URLEncoder.encode(pair.getValue(), UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("&amp;", "<span class=\"Z3988\" title=\"", "\"></span>\n")));
    }

    private static String table(String format, String genre) {
        return switch (format) {
            case "journal" -> JOURNAL;
            case "book" -> genre.equals("book") || genre.equals("report") ? BOOK : BOOK_ITEM;
            case "dissertation" -> DISSERTATION;
            case "patent" -> PATENT;
            default -> DUBLIN_CORE;
        };
    }

    /// The first author in parts, as the formats have one; all of them whole, as Zotero takes them.
    private static void names(OutgoingEntry entry, Pairs pairs) {
        entry.work().names("author").stream().limit(1).forEach(first -> {
            switch (first) {
                case Name.Literal(String text) -> pairs.put("rft.aucorp", entry.clean("author", text));
                case Name.Person person -> {
                    var parts = PersonName.of(person);
                    pairs.put("rft.aufirst", entry.clean("author", parts.given()));
                    pairs.put("rft.aulast", entry.clean("author", parts.family()));
                    pairs.put("rft.ausuffix", entry.clean("author", parts.suffix()));
                }
            }
        });
        pairs.names("author", "rft.au", CoinsCodec::inOrder);
    }

    private static String inOrder(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> text;
            case Name.Person person -> PersonName.of(person).inOrder();
        };
    }
}
