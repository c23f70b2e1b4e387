package org.ibid.exchange.csv;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.work.Variables;

/// Which variable a column holds: one of CSL's name, or of a name that Zotero or Scopus give it. A mapping of one's own
/// goes before these.
public record CsvColumns(Map<String, String> own) {

    /// The columns we write that are no variables.
    static final String KEY = "key";
    static final String ALIASES = "aliases";
    static final String TYPE = "type";
    static final String MORE = "more";
    static final String PAGE_START = "page-start";
    static final String PAGE_END = "page-end";
    static final String YEAR = "year";

    private static final Map<String, String> KNOWN = known();

    /// @param own variables by the names of columns, in any case
    public CsvColumns {
        var copy = new HashMap<String, String>();
        own.forEach((column, variable) -> copy.put(bare(column), variable));
        own = Map.copyOf(copy);
    }

    /// CSL's, Zotero's and Scopus' names.
    public static CsvColumns usual() {
        return new CsvColumns(Map.of());
    }

    private static String bare(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    /// The variable of a column; empty if it has none.
    String variable(String column) {
        String bare = bare(column);
        return own.getOrDefault(bare, KNOWN.getOrDefault(bare, ""));
    }

    /// One column of a table.
    ///
    /// @param name           as the first row has it
    /// @param variable       the variable it holds; empty if none
    /// @param isOfShortNames whether it has Scopus' short names: `Doe J.A.; Roe R.`
    /// @param isOfFullNames  whether it has the same in full: `Doe, Jane A. (57189123456); Roe, Rick (7004212771)`
    record Column(String name, String variable, boolean isOfShortNames, boolean isOfFullNames) {}

    /// The columns of a table. Beside Zotero's "Item Type", its "Type" is the kind of a thesis or report.
    List<Column> of(List<String> names) {
        boolean isZotero = names.stream().map(CsvColumns::bare).anyMatch("item type"::equals);
        boolean typeIsGenre = isZotero && !own.containsKey(TYPE);
        return names.stream().map(name -> column(name, typeIsGenre)).toList();
    }

    private Column column(String name, boolean typeIsGenre) {
        String bare = bare(name);
        String variable = typeIsGenre && bare.equals(TYPE) ? "genre" : variable(name);
        return new Column(name, variable, bare.equals("authors"), bare.equals("author full names"));
    }

    private static Map<String, String> known() {
        var known = new LinkedHashMap<String, String>();
        Stream.of(Variables.PLAIN, Variables.NAMES, Variables.DATES)
                .flatMap(Set::stream)
                .forEach(name -> known.put(bare(name), name));
        for (String name : List.of(KEY, ALIASES, TYPE, MORE)) {
            known.put(name, name);
        }
        ("item type=type|publication year=year|publication title=container-title|url=URL|abstract note=abstract|date=issued"
                        + "|access date=accessed|pages=page|num pages=number-of-pages|journal abbreviation=container-title-short"
                        + "|short title=title-short|series=collection-title|series number=collection-number|place=publisher-place"
                        + "|rights=license|archive location=archive_location|library catalog=source|extra=note"
                        + "|manual tags=keyword|series editor=collection-editor|book author=container-author"
                        + "|cast member=performer|reviewed author=reviewed-author|scriptwriter=script-writer"
                        + "|system=medium|conference name=event-title|meeting name=event-title"
                        + "|authors=author|author full names=author|year=year|source title=container-title|art. no.=number"
                        + "|page start=page-start|page end=page-end|link=URL|author keywords=keyword"
                        + "|language of original document=language|abbreviated source title=container-title-short"
                        + "|document type=type|pubmed id=PMID|editors=editor|conference location=event-place"
                        + "|journal=container-title|doi=DOI|isbn=ISBN|issn=ISSN|citation key=key|id=key|tags=keyword"
                        + "|keywords=keyword|place published=publisher-place|translators=translator|booktitle=container-title")
                .transform(CsvColumns::pairs)
                .forEach(known::put);
        return Map.copyOf(known);
    }

    private static Map<String, String> pairs(String all) {
        var pairs = new LinkedHashMap<String, String>();
        for (String pair : all.split("\\|")) {
            int sign = pair.indexOf('=');
            pairs.put(pair.substring(0, sign), pair.substring(sign + 1));
        }
        return pairs;
    }

    private static final Map<String, String> TYPES = pairs("journalarticle=article-journal|booksection=chapter"
            + "|conferencepaper=paper-conference|magazinearticle=article-magazine|newspaperarticle=article-newspaper"
            + "|blogpost=post-weblog|forumpost=post|computerprogram=software|preprint=article|presentation=speech"
            + "|statute=legislation|case=legal_case|film=motion_picture|videorecording=motion_picture|letter="
            + "personal_communication|email=personal_communication|encyclopediaarticle=entry-encyclopedia"
            + "|dictionaryentry=entry-dictionary|audiorecording=song|artwork=graphic|podcast=broadcast"
            + "|tvbroadcast=broadcast|radiobroadcast=broadcast|article=article-journal|review=article-journal"
            + "|conference paper=paper-conference|book chapter=chapter|editorial=article-journal|letter to the editor="
            + "article-journal|note=article-journal|short survey=article-journal|erratum=article-journal"
            + "|data paper=article-journal|conference review=paper-conference|journal article=article-journal"
            + "|retracted=article-journal");

    /// A CSL type, or one of Zotero's or Scopus' words for it. An "article" is what Scopus means by it in a table of
    /// Scopus.
    static String type(String text, boolean isOurs) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        if (Variables.TYPES.contains(bare) && (isOurs || !TYPES.containsKey(bare))) {
            return bare;
        }
        return TYPES.getOrDefault(bare, Variables.TYPES.contains(bare) ? bare : "");
    }
}
