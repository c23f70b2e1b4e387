package org.ibid.exchange.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Variables;
import org.ibid.work.Work;

/// CSV out (RFC 4180, UTF-8): a column for each of the usual variables, and `more`, a JSON object of all that a cell
/// would not give back exactly: other variables, names with parts that commas do not show, what a spreadsheet
/// would take for a formula. So nothing is lost.
public final class CsvCodec implements Codec {

    private static final List<String> COLUMNS = List.of(
            "author",
            "issued",
            "title",
            "container-title",
            "volume",
            "issue",
            "page",
            "publisher",
            "publisher-place",
            "editor",
            "collection-title",
            "edition",
            "number",
            "DOI",
            "URL",
            "accessed",
            "ISBN",
            "ISSN",
            "PMID",
            "PMCID",
            "language",
            "keyword",
            "abstract",
            "note");

    private static final String LINE_END = "\r\n";
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String head() {
        var all = new ArrayList<String>(List.of(CsvColumns.KEY, CsvColumns.ALIASES, CsvColumns.TYPE));
        all.addAll(COLUMNS);
        all.add(CsvColumns.MORE);
        return String.join(",", all) + LINE_END;
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var work = entry.work().without("id");
        var more = new LinkedHashMap<>(Work.ofType(work.type()).toCsl());
        if (Variables.TYPES.contains(work.type())) {
            more.remove("type");
        }
        out.append(cell(entry.clean("id", entry.key())));
        out.append(',');
        out.append(cell(entry.clean("aliases", String.join("; ", entry.aliases()))));
        out.append(',');
        out.append(cell(more.isEmpty() ? work.type() : ""));
        var csl = work.toCsl();
        var left = new LinkedHashMap<>(work.fields());
        for (String column : COLUMNS) {
            String text = text(work, column);
            out.append(',');
            if (!text.isEmpty()) {
                out.append(cell(text));
                left.remove(column);
            }
        }
        left.keySet().forEach(variable -> more.put(variable, csl.get(variable)));
        out.append(',');
        out.append(cell(more.isEmpty() ? "" : json(more)));
        out.append(LINE_END);
        entry.carriesAll();
    }

    /// What a reader takes back for the same; else empty.
    private static String text(Work work, String variable) {
        String text = switch (work.fields().get(variable)) {
            case Value.Text(String plain) -> plain;
            case Value.Names(List<Name> names) -> names(names);
            case Value.Date(PartialDate date) -> WrittenDate.isExact(date) ? WrittenDate.write(date) : "";
            case Value.Number _, Value.Other _ -> "";
            case null -> "";
        };
        boolean isStripped = text.equals(text.strip()) && !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) < 0;
        return isStripped ? text : "";
    }

    private static String names(List<Name> names) {
        String text = names.stream().map(CommaName::write).collect(Collectors.joining("; "));
        return CsvReader.names(text).equals(names) ? text : "";
    }

    private static String json(Map<String, Object> more) throws JsonProcessingException {
        return JSON.writeValueAsString(more);
    }

    /// A text as the cell of a table.
    public static String cell(String text) {
        boolean isPlain =
                text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
