package org.ibid.exchange.mods;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;

/// The type of a work in MODS: a `genre` of CSL's own, and beside it what the Library of Congress (`marcgt`) and
/// bibutils call it. Of another's file, what any of its genres says.
final class ModsType {

    private static final XmlPath CSL = XmlPath.of("genre[authority=csl]");
    private static final XmlPath MARC = XmlPath.of("genre[authority=marcgt]");
    private static final XmlPath RESOURCE = XmlPath.of("typeOfResource");
    private static final XmlPath HOST_MARC = XmlPath.of("relatedItem[type=host]/genre[authority=marcgt]");
    private static final XmlPath HOST_ISSUANCE = XmlPath.of("relatedItem[type=host]/originInfo/issuance");
    private static final XmlPath HOST = XmlPath.of("relatedItem[type=host]");

    private static final List<XmlPath> OTHERS = Stream.of(
                    "genre[authority=marcgt]",
                    "genre[authority=bibutilsgt]",
                    "genre[authority=local]",
                    "relatedItem[type=host]/genre[authority=marcgt]",
                    "relatedItem[type=host]/genre[authority=bibutilsgt]")
            .map(XmlPath::of)
            .toList();

    /// What the Library of Congress calls the work itself.
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("book", "book"),
            Map.entry("thesis", "thesis"),
            Map.entry("report", "technical report"),
            Map.entry("webpage", "web site"),
            Map.entry("patent", "patent"),
            Map.entry("map", "map"),
            Map.entry("legal_case", "legal case and case notes"),
            Map.entry("legislation", "legislation"),
            Map.entry("dataset", "database"),
            Map.entry("periodical", "periodical"),
            Map.entry("entry-dictionary", "dictionary"),
            Map.entry("entry-encyclopedia", "encyclopedia"),
            Map.entry("motion_picture", "motion picture"),
            Map.entry("personal_communication", "letter"),
            Map.entry("treaty", "treaty"));

    /// What it calls the work it stands in.
    private static final Map<String, String> HOSTS = Map.of(
            "article-journal", "periodical",
            "article-magazine", "periodical",
            "article-newspaper", "newspaper",
            "chapter", "book",
            "paper-conference", "conference publication");

    private static final Set<String> CONTINUING = Set.of("article-journal", "article-magazine", "article-newspaper");

    private static final Map<String, String> RESOURCES = Map.of(
            "map", "cartographic",
            "musical_score", "notated music",
            "song", "sound recording",
            "graphic", "still image",
            "figure", "still image",
            "motion_picture", "moving image",
            "broadcast", "moving image",
            "software", "software, multimedia");

    /// The genres of others by the first type they mean. In small letters; Zotero's are its item types.
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("journal article", "article-journal"),
            Map.entry("journalarticle", "article-journal"),
            Map.entry("academic journal", "article-journal"),
            Map.entry("magazine article", "article-magazine"),
            Map.entry("magazinearticle", "article-magazine"),
            Map.entry("magazine", "article-magazine"),
            Map.entry("newspaper article", "article-newspaper"),
            Map.entry("newspaperarticle", "article-newspaper"),
            Map.entry("newspaper", "article-newspaper"),
            Map.entry("book", "book"),
            Map.entry("book chapter", "chapter"),
            Map.entry("booksection", "chapter"),
            Map.entry("collection", "chapter"),
            Map.entry("conference publication", "paper-conference"),
            Map.entry("conference paper", "paper-conference"),
            Map.entry("conferencepaper", "paper-conference"),
            Map.entry("thesis", "thesis"),
            Map.entry("ph.d. thesis", "thesis"),
            Map.entry("masters thesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("technical report", "report"),
            Map.entry("web page", "webpage"),
            Map.entry("webpage", "webpage"),
            Map.entry("web site", "webpage"),
            Map.entry("patent", "patent"),
            Map.entry("map", "map"),
            Map.entry("legal case and case notes", "legal_case"),
            Map.entry("legislation", "legislation"),
            Map.entry("manuscript", "manuscript"),
            Map.entry("letter", "personal_communication"),
            Map.entry("communication", "personal_communication"),
            Map.entry("computer program", "software"),
            Map.entry("computerprogram", "software"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("treaty", "treaty"),
            Map.entry("database", "dataset"),
            Map.entry("dictionary", "entry-dictionary"),
            Map.entry("encyclopedia", "entry-encyclopedia"),
            Map.entry("encyclopediaarticle", "entry-encyclopedia"),
            Map.entry("motion picture", "motion_picture"),
            Map.entry("film", "motion_picture"));

    private ModsType() {}

    static void write(OutgoingEntry entry, XmlElement mods) {
        String type = entry.clean("type", entry.work().type());
        mods.add("typeOfResource", RESOURCES.getOrDefault(type, "text"));
        mods.grow(CSL).text(type);
        own(type).ifPresent(genre -> mods.grow(MARC).text(genre));
        host(type).ifPresent(genre -> mods.grow(HOST_MARC).text(genre));
        if (CONTINUING.contains(type)) {
            mods.grow(HOST_ISSUANCE).text("continuing");
        }
    }

    private static Optional<String> own(String type) {
        return Optional.ofNullable(OWN.get(type));
    }

    private static Optional<String> host(String type) {
        return Optional.ofNullable(HOSTS.get(type));
    }

    /// Takes the type, and what is written for it besides.
    static String read(XmlElement mods) {
        String type = mods.take(CSL)
                .map(XmlElement::text)
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> guess(mods));
        takeIf(mods, RESOURCE, Optional.of(RESOURCES.getOrDefault(type, "text")));
        takeIf(mods, MARC, own(type));
        takeIf(mods, HOST_MARC, host(type));
        takeIf(mods, HOST_ISSUANCE, Optional.of("continuing").filter(_ -> CONTINUING.contains(type)));
        return type;
    }

    private static void takeIf(XmlElement mods, XmlPath path, Optional<String> said) {
        if (said.isPresent() && mods.find(path).map(XmlElement::text).equals(said)) {
            mods.take(path);
        }
    }

    private static String guess(XmlElement mods) {
        return OTHERS.stream()
                .map(mods::find)
                .flatMap(Optional::stream)
                .map(genre -> TYPES.get(genre.text().toLowerCase(Locale.ROOT)))
                .filter(type -> type != null)
                .map(type -> type.equals("book") && mods.find(HOST).isPresent() ? "chapter" : type)
                .findFirst()
                .orElseGet(() -> byHost(mods));
    }

    private static String byHost(XmlElement mods) {
        boolean continuing = mods.find(HOST_ISSUANCE).map(XmlElement::text).equals(Optional.of("continuing"))
                || mods.find(HOST_MARC).map(XmlElement::text).equals(Optional.of("periodical"))
                || mods.find(XmlPath.of("relatedItem[type=host]/identifier[type=issn]"))
                        .isPresent();
        if (continuing) {
            return "article-journal";
        }
        if (mods.find(HOST).isPresent()) {
            return "chapter";
        }
        return mods.find(XmlPath.of("originInfo/issuance"))
                        .map(XmlElement::text)
                        .equals(Optional.of("monographic"))
                ? "book"
                : "document";
    }
}
