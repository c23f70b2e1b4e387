package org.ibid.exchange.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.ibid.exchange.csv.CsvColumns.Column;
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
        var table = new Table(columns.of(head.get().cells()));
        if (table.at("title") < 0 && table.at("DOI") < 0) {
            intake.fault(new Fault(
                    Harm.REST,
                    1,
                    1,
                    String.join(",", head.get().cells()),
                    "No column is named \"title\" or \"DOI\": the first row names the columns."));
            return;
        }
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            table.take(row.get(), intake);
        }
    }

    /// The columns of a table, and where in a row those stand that are read with others; -1 where there is none.
    private record Table(List<Column> columns, int fullNames, int year, int pageStart, int pageEnd) {

        Table(List<Column> columns) {
            this(
                    columns,
                    at(columns, Column::isOfFullNames),
                    at(columns, column -> column.variable().equals(CsvColumns.YEAR)),
                    at(columns, column -> column.variable().equals(CsvColumns.PAGE_START)),
                    at(columns, column -> column.variable().equals(CsvColumns.PAGE_END)));
        }

        int at(String variable) {
            return at(columns, column -> column.variable().equals(variable));
        }

        private static int at(List<Column> columns, Predicate<Column> which) {
            return IntStream.range(0, columns.size())
                    .filter(i -> which.test(columns.get(i)))
                    .findFirst()
                    .orElse(-1);
        }

        void take(CsvRows.Row row, Intake intake) {
            String text = String.join(",", row.cells());
            if (!row.trouble().isEmpty() || row.cells().size() > columns.size()) {
                String what = row.trouble().isEmpty()
                        ? "This row has " + row.cells().size() + " cells, but there are " + columns.size()
                                + " columns; a cell with a separator in it stands in quotes."
                        : row.trouble();
                intake.fault(new Fault(row.isRest() ? Harm.REST : Harm.ENTRY, row.line(), 1, text, what));
                return;
            }
            try {
                var draft = new Draft();
                boolean isNamedInFull = !cell(row, fullNames).isEmpty();
                for (int i = 0; i < row.cells().size(); i++) {
                    var column = columns.get(i);
                    // Of names that a row has short and in full, the short ones are only kept.
                    boolean isShorter = isNamedInFull && column.isOfShortNames();
                    cell(draft, column, isShorter ? "" : column.variable(), cell(row, i));
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

        private void cell(Draft draft, Column column, String variable, String cell) throws JsonProcessingException {
            String name = column.name();
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
                        draft.names(people, CsvReader.names(column.isOfShortNames() ? withCommas(cell) : cell));
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
            String when = cell(row, year);
            if (!when.isEmpty() && !draft.has("issued")) {
                draft.date("issued", WrittenDate.read(when));
            }
            String start = cell(row, pageStart);
            String end = cell(row, pageEnd);
            draft.put("page", start + (end.isEmpty() || end.equals(start) ? "" : "-" + end));
        }

        private static String cell(CsvRows.Row row, int at) {
            String cell = at < 0 || at >= row.cells().size()
                    ? ""
                    : row.cells().get(at).strip();
            return NOTHING.matcher(cell).matches() ? "" : cell;
        }
    }

    /// Scopus' words for an empty cell.
    private static final Pattern NOTHING = Pattern.compile("\\[No [a-z ]{2,20} available\\]");

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
