package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Loss.Missing;
import org.ibid.exchange.codec.Loss.Reason;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Variables;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

/// What each format carries, tried out variable by variable and type by type, is what the page `formats.md` says.
class FormatsPageTest {

    private static final Path PAGE = Path.of("src/main/resources/org/ibid/exchange/formats.md");

    /// A format may have a place for a variable in works of some types only.
    private static final List<String> TYPES =
            List.of("article-journal", "book", "chapter", "paper-conference", "thesis", "webpage");

    private static final Set<String> ONLY_OF_PROCESSORS = Set.of(
            "citation-number",
            "first-reference-note-number",
            "locator",
            "year-suffix",
            "citation-label",
            "citation-key");

    @Test
    void thePageSaysWhatEachFormatCarries() throws IOException {
        var page = page();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/formats.md"), page);

        assertEquals(
                Files.exists(PAGE) ? Files.readString(PAGE) : "",
                page,
                "if this is right, copy target/formats.md to " + PAGE);
    }

    private static String page() {
        var formats = Stream.of(ExchangeFormat.values())
                .filter(ExchangeFormat::isWritten)
                .toList();
        var variables = Stream.of(Variables.PLAIN, Variables.NAMES, Variables.DATES)
                .flatMap(Set::stream)
                .filter(variable -> !ONLY_OF_PROCESSORS.contains(variable))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        return """
                # What each format carries

                Made by `FormatsPageTest` from the formats themselves: a work with the variable is written and read back.
                `yes`: it comes back as it was, in works of one common type at least. `less`: it is in the file, less
                exactly. `no`: it is not in the file. What is not carried is counted with every export. Only written:
                formats that are not read yet say by their account alone.

                ## Variables

                """
                + table("variable", variables, formats, (variable) -> format -> best(format, variable))
                + "\n## Types\n\n"
                + table(
                        "type",
                        Variables.TYPES.stream().sorted().toList(),
                        formats,
                        type -> format -> type(format, type));
    }

    private static String table(
            String what,
            List<String> rows,
            List<ExchangeFormat> formats,
            Function<String, Function<ExchangeFormat, String>> cell) {
        return "| " + what + " | " + formats.stream().map(ExchangeFormat::word).collect(Collectors.joining(" | "))
                + " |\n"
                + "|---" + "|---".repeat(formats.size()) + "|\n"
                + rows.stream()
                        .map(row -> "| " + row + " | "
                                + formats.stream().map(cell.apply(row)).collect(Collectors.joining(" | ")) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String best(ExchangeFormat format, String variable) {
        String best = "no";
        for (String type : TYPES) {
            String found = variable(format, type, variable);
            if (found.equals("yes")) {
                return found;
            }
            best = found.equals("less") ? found : best;
        }
        return best;
    }

    private static String variable(ExchangeFormat format, String type, String variable) {
        var work = with(Work.ofType(type).with("title", "A title"), variable);
        if (variable.equals("accessed") || variable.equals("event-place") || variable.equals("publisher-place")) {
            work = with(
                    work,
                    variable.equals("accessed") ? "URL" : variable.equals("event-place") ? "event-title" : "publisher");
        }
        var back = Taken.nothing();
        var missing = lost(format, work, back);
        if (missing.contains(new Missing(variable, Reason.NO_FIELD))) {
            return "no";
        }
        boolean isSame = !format.isRead()
                || !back.entries().isEmpty()
                        && String.valueOf(
                                        back.entries().getFirst().work().toCsl().get(variable))
                                .equals(String.valueOf(work.toCsl().get(variable)));
        return isSame && missing.stream().noneMatch(each -> each.variable().equals(variable)) ? "yes" : "less";
    }

    private static String type(ExchangeFormat format, String type) {
        var missing = lost(
                format,
                Work.ofType(type)
                        .with("title", "A title")
                        .with("container-title", "B")
                        .with("page", "1-2"),
                Taken.nothing());
        return missing.stream().anyMatch(each -> each.variable().equals("type")) ? "less" : "yes";
    }

    private static List<Missing> lost(ExchangeFormat format, Work work, Taken back) {
        var out = new StringBuilder();
        var loss = Samples.loss(format, List.of(new Entry("k", List.of(), work)), out);
        if (format.isRead()) {
            try {
                format.read(new StringReader(out.toString()), back);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return loss.byKey().getOrDefault("k", List.of());
    }

    private static Work with(Work work, String variable) {
        if (Variables.NAMES.contains(variable)) {
            return work.withNames(variable, List.of(new Name.Person("Khan", "M. N.")));
        }
        if (Variables.DATES.contains(variable)) {
            return work.withDate(variable, PartialDate.of(2021, 5, 3));
        }
        return work.with(
                variable,
                switch (variable) {
                    case "DOI" -> "10.1000/x";
                    case "URL" -> "https://example.org/";
                    case "ISBN" -> "978-3-031-50467-9";
                    case "ISSN" -> "2522-591X";
                    case "PMCID" -> "PMC1234567";
                    case "language" -> "en";
                    case "page" -> "12-15";
                    default -> "12";
                });
    }
}
