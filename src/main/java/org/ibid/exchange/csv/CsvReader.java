package org.ibid.exchange.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.exchange.json.JsonItem;
import org.ibid.work.Name;
import org.ibid.work.NotCsl;
import org.ibid.work.Variables;
import org.ibid.work.Work;

/// CSV in: the first row names the columns ([CsvColumns]), each further one is an entry. Names stand after each other
/// with semicolons. Columns of other names are kept.
public final class CsvReader implements EntryReader {

    static final String FORMAT = "csv";

    private final CsvColumns columns;

    public CsvReader(CsvColumns columns) {
        this.columns = columns;
    }

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        var rows = new CsvRows(file);
        var head = rows.next();
        if (head.isEmpty()) {
            intake.fault(new Fault(Harm.REST, 1, 1, "", "The file is empty; its first row names the columns."));
            return;
        }
        var table = new Table(head.get().cells(), columns.variables(head.get().cells()));
        if (!table.variables().contains("title") && !table.variables().contains("DOI")) {
            intake.fault(new Fault(
                    Harm.REST,
                    1,
                    1,
                    String.join(",", table.names()),
                    "No column is named \"title\" or \"DOI\": the first row names the columns."));
            return;
        }
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            table.take(row.get(), intake);
        }
    }

    /// The columns of a table: their names, and the variable of each.
    private record Table(List<String> names, List<String> variables) {

        void take(CsvRows.Row row, Intake intake) {
            String text = String.join(",", row.cells());
            if (!row.trouble().isEmpty() || row.cells().size() > names.size()) {
                String what = row.trouble().isEmpty()
                        ? "This row has " + row.cells().size() + " cells, but there are " + names.size()
                                + " columns; a cell with a separator in it stands in quotes."
                        : row.trouble();
                intake.fault(new Fault(row.isRest() ? Harm.REST : Harm.ENTRY, row.line(), 1, text, what));
                return;
            }
            try {
                var draft = new Draft();
                boolean isNamedInFull = isNamedInFull(row);
                for (int i = 0; i < row.cells().size(); i++) {
                    String name = names.get(i);
                    boolean isShorter = isNamedInFull && CsvColumns.isOfShortNames(name);
                    cell(
                            draft,
                            name,
                            isShorter ? "" : variables.get(i),
                            row.cells().get(i).strip());
                }
                joint(draft, row);
                intake.take(draft.entry(FORMAT, row.line()));
            } catch (NotCsl | JsonProcessingException fault) {
                intake.fault(new Fault(
                        Harm.ENTRY,
                        row.line(),
                        1,
                        text,
                        "The column \"more\" holds a JSON object of CSL variables: " + fault.getMessage()));
            }
        }

        /// Of names that a row has short and in full, the short ones are only kept.
        private boolean isNamedInFull(CsvRows.Row row) {
            return IntStream.range(0, row.cells().size())
                    .anyMatch(i -> CsvColumns.isOfFullNames(names.get(i))
                            && !row.cells().get(i).isBlank());
        }

        private void cell(Draft draft, String name, String variable, String cell) throws JsonProcessingException {
            if (cell.isEmpty()) {
                return;
            }
            switch (variable) {
                case CsvColumns.KEY -> draft.key(cell);
                case CsvColumns.ALIASES -> Stream.of(cell.split(";")).forEach(draft::alias);
                case CsvColumns.TYPE -> type(draft, name, cell);
                case CsvColumns.MORE -> more(draft, cell);
                case CsvColumns.PAGE_START, CsvColumns.PAGE_END, CsvColumns.YEAR -> {}
                case "" -> draft.keep(name, cell);
                case String dates when Variables.DATES.contains(dates) -> draft.date(dates, WrittenDate.read(cell));
                case String people
                when Variables.NAMES.contains(people) -> {
                    if (!draft.has(people)) {
                        draft.names(people, CsvReader.names(CsvColumns.isOfShortNames(name) ? withCommas(cell) : cell));
                    } else {
                        draft.keep(name, cell);
                    }
                }
                default -> draft.putOrKeep(variable, cell, name);
            }
        }

        private void type(Draft draft, String name, String cell) {
            String type = CsvColumns.type(cell, name.equals(CsvColumns.TYPE));
            if (type.isEmpty()) {
                draft.keep(name, cell);
            } else {
                draft.type(type);
            }
        }

        private static void more(Draft draft, String cell) throws JsonProcessingException {
            Map<String, Object> json = new JsonItem(cell, 1).map();
            json.putIfAbsent("type", "document");
            Work.fromCsl(json).fields().forEach(draft::put);
            if (json.get("type") instanceof String type && !type.equals("document")) {
                draft.type(type);
            }
        }

        /// What two columns say together, or one where another says nothing.
        private void joint(Draft draft, CsvRows.Row row) {
            String year = cell(row, CsvColumns.YEAR);
            if (!year.isEmpty() && !draft.has("issued")) {
                draft.date("issued", WrittenDate.read(year));
            }
            String start = cell(row, CsvColumns.PAGE_START);
            String end = cell(row, CsvColumns.PAGE_END);
            draft.put("page", start + (end.isEmpty() || end.equals(start) ? "" : "-" + end));
        }

        private String cell(CsvRows.Row row, String variable) {
            int at = variables.indexOf(variable);
            return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at).strip();
        }
    }

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?)++");

    /// With a comma between the family names and the initials behind them.
    private static String withCommas(String names) {
        return Stream.of(names.split(";")).map(CsvReader::withComma).collect(Collectors.joining(";"));
    }

    private static String withComma(String name) {
        String bare = name.strip();
        int space = bare.lastIndexOf(' ');
        return space > 0
                        && bare.indexOf(',') < 0
                        && INITIALS.matcher(bare.substring(space + 1)).matches()
                ? bare.substring(0, space) + "," + bare.substring(space)
                : bare;
    }

    /// Scopus puts a number in brackets behind each name.
    static List<Name> names(String cell) {
        return Stream.of(cell.split(";"))
                .map(name -> name.replaceFirst("\\s*\\(\\d{5,15}\\)\\s*$", ""))
                .map(CommaName::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
