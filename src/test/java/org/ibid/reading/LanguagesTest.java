package org.ibid.reading;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The record made of references in the manners of other languages. The works exist; how their lists print them is said
/// by DIN ISO 690, AFNOR Z 44-005, UNE-ISO 690, GOST R 7.0.5 and 7.0.100 and GB/T 7714.
class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            López, A. y Pérez, M. | A. López; M. Pérez
            Cardoso, Fernando Henrique y Faletto, Enzo | Fernando Henrique Cardoso; Enzo Faletto
            Pedro Ibarra y Benjamín Tejerina | Pedro Ibarra; Benjamín Tejerina
            Menéndez y Pelayo, Marcelino | Marcelino Menéndez y Pelayo
            ORTEGA Y GASSET, José | José Ortega y Gasset
            BLOCH Marc | Marc Bloch
            VERNANT Jean-Pierre, VIDAL-NAQUET Pierre | Jean-Pierre Vernant; Pierre Vidal-Naquet
            Corbin (Alain) | Alain Corbin
            Brunner, Otto / Conze, Werner / Koselleck, Reinhart | Otto Brunner; Werner Conze; Reinhart Koselleck
            Иванов А. А. и Петров Б. В. | А. А. Иванов; Б. В. Петров
            В. В. Виноградов. – | В. В. Виноградов
            Granovetter M S. | MS Granovetter
            Wilson E O, Peter F M. | EO Wilson; FM Peter
            Smith J A, Jones K, 王小明. | JA Smith; K Jones; 王小明
            """)
    void namesAreParted(String printed, String names) {
        assertEquals(names, Names.of(printed).stream().map(Names::shown).collect(joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In: Ulrich Engelhardt u. a. (Hrsg.): | Ulrich Engelhardt u. a.
            Aus dem Französischen von Bernd Schwibs | Bernd Schwibs
            trad. de l'allemand par Marc B. de Launay | Marc B. de Launay
            Trad. de l'anglais et présenté par Jean Bazin | Jean Bazin
            trad. de Francisco Martín | Francisco Martín
            En E. Lander (comp.), | E. Lander
            En: Navajas Zubeldia, Carlos (ed.), | Navajas Zubeldia, Carlos
            Traducción de Ángel Flores | Ángel Flores
            отв. ред. М. Л. Гаспаров | М. Л. Гаспаров
            пер. с фр. В. Наумова | В. Наумова
            a cura di Paolo Rossi | Paolo Rossi
            谢远涛, 译. | 谢远涛
            曹卫东, 等译. | 曹卫东
            //许厚泽, 赵其国. | 许厚泽, 赵其国.
            """)
    void wordsOfARoleAreNoNames(String printed, String names) {
        assertEquals(names, Roles.without(printed).strip());
    }

    @Test
    void aRoleWithoutANameNamesNobody() {
        assertEquals("", Roles.without("Пер. с нем."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            «La ciudad letrada», | La ciudad letrada
            „Erfahrungsraum“ und „Erwartungshorizont“ – zwei Kategorien. | „Erfahrungsraum“ und „Erwartungshorizont“ – zwei Kategorien.
            Человек «особенный» | Человек «особенный»
            « Les "jeunes" dans la société », | Les "jeunes" dans la société
            《江村经济》， | 江村经济
            “Kinship and ‘Family’ Ties,” | Kinship and ‘Family’ Ties,
            "The Dynamics of Relations." | The Dynamics of Relations.
            """)
    void onlyMarksAroundTheWholeAreTakenOff(String printed, String inside) {
        assertEquals(inside, Quoted.inside(printed).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (4):            | issue             | 4
            n.º 66          | issue             | 66
            第3卷[M]        | volume            | 3
            8 Bde.,         | number-of-volumes | 8
            в 6 т. Т. 2.    | number-of-volumes | 6
            в 6 т. Т. 2.    | volume            | 2
            2 vol.          | number-of-volumes | 2
            vol. 2          | volume            | 2
            Bd. I/2,        | volume            | I/2
            """)
    void volumesAndIssuesAreToldApart(String printed, String variable, String value) {
        var draft = new Draft(printed);
        VolumeAndIssue.read(Types.unmarked(printed), draft);
        assertEquals(value, draft.get(variable));
    }

    @Test
    void theDayOfAccessIsNotTheDayOfIssue() {
        Work read = read("Национальный корпус русского языка [Электронный ресурс]. URL: http://www.ruscorpora.ru "
                + "(дата обращения: 10.10.2019).");
        assertTrue(read.date("issued").isEmpty());
        assertEquals("[[2019, 10, 10]]", day(read, "accessed"));
    }

    @Test
    void aDayInBracketsBehindTheDateIsThatOfAccess() {
        Work read = read("李强. 化解医患矛盾需釜底抽薪[EB/OL]. (2012-05-03)[2013-03-25]. "
                + "http://wenku.baidu.com/view/47e4f206b52acfc789ebc92f.html.");
        assertEquals("[[2012, 5, 3]]", day(read, "issued"));
        assertEquals("[[2013, 3, 25]]", day(read, "accessed"));
    }

    @Test
    void aBookInABookIsAChapter() {
        assertEquals(
                "chapter",
                read("白书农. 植物开花研究[M]//李承森. 植物科学进展. 北京: 高等教育出版社, 1998: 146-163.").type());
    }

    @Test
    void anAuthorNamedAgainBehindASlashIsOne() {
        Work read = read("Колмогоров, А. Н. Три подхода к определению понятия «количество информации» / "
                + "А. Н. Колмогоров // Проблемы передачи информации. – 1965. – Т. 1, № 1. – С. 3–11.");
        assertEquals(1, read.names("author").size());
    }

    @Test
    void aTownsAbbreviationKeepsItsStop() {
        assertEquals(
                "М.",
                read("Лурия А. Р. Основы нейропсихологии. М.: Изд-во МГУ, 1973. 374 с.")
                        .text("publisher-place")
                        .orElseThrow());
    }

    private static Work read(String raw) {
        return Shipped.REFERENCES.read(raw).work();
    }

    private static String day(Work work, String variable) {
        return ((Map<?, ?>) work.toCsl().get(variable)).get("date-parts").toString();
    }
}
