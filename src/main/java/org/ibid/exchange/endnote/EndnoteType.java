package org.ibid.exchange.endnote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ibid.exchange.xml.TypeTable;
import org.ibid.exchange.xml.XmlElement;

/// The reference types of EndNote: a name and a number each (EndNote 20, "Reference Types").
final class EndnoteType {

    static final TypeTable TYPES = new TypeTable("""
            article Unpublished Work
            article-journal Journal Article
            article-journal Electronic Article
            article-magazine Magazine Article
            article-newspaper Newspaper Article
            bill Bill
            book Book
            book Edited Book
            book Electronic Book
            book Ancient Text
            broadcast Audiovisual Material
            chapter Book Section
            chapter Electronic Book Section
            classic Classical Work
            collection Catalog
            dataset Dataset
            document Generic
            entry Encyclopedia
            entry-dictionary Dictionary
            entry-encyclopedia Encyclopedia
            event Conference Paper
            figure Figure
            figure Chart or Table
            figure Equation
            graphic Artwork
            hearing Hearing
            interview Interview
            legal_case Case
            legislation Statute
            manuscript Manuscript
            map Map
            motion_picture Film or Broadcast
            musical_score Music
            pamphlet Pamphlet
            paper-conference Conference Proceedings
            paper-conference Conference Paper
            patent Patent
            performance Online Multimedia
            periodical Serial
            personal_communication Personal Communication
            post-weblog Blog
            post Discussion Forum
            regulation Legal Rule or Regulation
            report Report
            report Government Document
            report Grant
            review Journal Article
            review-book Journal Article
            software Computer Program
            song Music
            speech Conference Paper
            standard Standard
            thesis Thesis
            treaty Statute
            webpage Web Page
            webpage Online Database""");

    private static final Map<String, String> NUMBERS = numbers("""
            2 Artwork
            3 Audiovisual Material
            4 Bill
            5 Book Section
            6 Book
            7 Case
            8 Catalog
            9 Computer Program
            10 Conference Proceedings
            12 Web Page
            13 Generic
            14 Hearing
            17 Journal Article
            19 Magazine Article
            20 Map
            21 Film or Broadcast
            23 Newspaper Article
            24 Pamphlet
            25 Patent
            26 Personal Communication
            27 Report
            28 Edited Book
            31 Statute
            32 Thesis
            34 Unpublished Work
            36 Manuscript
            37 Figure
            38 Chart or Table
            39 Equation
            43 Electronic Article
            44 Electronic Book
            45 Online Database
            46 Government Document
            47 Conference Paper
            48 Online Multimedia
            49 Classical Work
            50 Legal Rule or Regulation
            51 Ancient Text
            52 Dictionary
            53 Encyclopedia
            54 Grant
            55 Aggregated Database
            56 Blog
            57 Serial
            58 Standard
            59 Dataset
            60 Electronic Book Section
            61 Music
            64 Interview
            65 Discussion Forum""");

    private EndnoteType() {}

    private static Map<String, String> numbers(String table) {
        var numbers = new HashMap<String, String>();
        table.lines().map(line -> line.split(" ", 2)).forEach(line -> {
            numbers.put(line[0], line[1]);
            numbers.put(line[1], line[0]);
        });
        return Map.copyOf(numbers);
    }

    /// The name of a `ref-type`; its number counts where the name is not EndNote's own.
    static String named(Optional<XmlElement> type) {
        String name = type.map(found -> found.attribute("name")).orElse("");
        String number = type.map(XmlElement::text).orElse("");
        return TYPES.type(name).isPresent() || !NUMBERS.containsKey(number) ? name : NUMBERS.getOrDefault(number, name);
    }

    static XmlElement element(String name) {
        return new XmlElement("ref-type").with("name", name).text(NUMBERS.getOrDefault(name, "13"));
    }
}
