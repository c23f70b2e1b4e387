package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// "See also", pages and other places, "emphasis added": what stands around a cite in its bracket.
class WordsAroundCitesTest {

    private static final String BY_AUTHOR =
            "\n\nReferences\n\nClary, C. (2022). The limits of maps. London: Polity Press.\n\n"
                    + "Khan, M. (2021). The passes of the north. London: Vanguard.\n\n"
                    + "Иванов, И. И. (2020). Горные перевалы. Москва: Наука.\n\n"
                    + "边燕杰. 城市居民社会资本的来源及作用[J]. 中国社会科学, 2004, (3): 136-146.\n\n"
                    + "李培林, 张翼. 走出生活逆境的阴影[J]. 中国社会科学, 2003, (5): 86-101.\n\n"
                    + "张文宏, 雷开春, 李沛良. 城市新移民的社会融合[J]. 社会学研究, 2010, (2): 30-50.\n";
    private static final String BY_NUMBER = "\n\nReferences\n\n1. Khan M. The passes of the north. Dawn 2021.\n"
            + "2. Clary C. The limits of maps. Dawn 2022.\n3. Berg B. Grenzen. Dawn 2003.\n";

    static List<String> lines() {
        return CaseFiles.text(CaseFiles.resource("words-around-cites.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void areKeptWithTheCite(String line) {
        String[] sides = line.split(" => ", 2);
        String list = sides[0].startsWith("[") ? BY_NUMBER : BY_AUTHOR;

        Reading reading = Shipped.PAPERS.read("Introduction\n\nSo it was found " + sides[0] + " by all.\n" + list);

        assertEquals(
                List.of(sides[1].split(";;")).stream()
                        .map(WordsAroundCitesTest::parts)
                        .toList(),
                reading.citations().getFirst().cites().stream()
                        .map(WordsAroundCitesTest::parts)
                        .toList());
    }

    private static List<String> parts(String cite) {
        return Stream.of(cite.split("[|]", -1)).map(String::strip).toList();
    }

    private static List<String> parts(Cite cite) {
        return List.of(
                cite.prefix(),
                cite.note().isEmpty() ? String.join("+", cite.authors()) : cite.note(),
                (cite.label() + " " + cite.locator()).strip(),
                cite.suffix());
    }
}
