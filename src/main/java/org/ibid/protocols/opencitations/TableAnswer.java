package org.ibid.protocols.opencitations;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.csv.CsvCodec;
import org.ibid.web.Accepted;
import org.ibid.web.BadParameter;
import org.ibid.web.NotAcceptable;

/// Rows as the answer of an operation: JSON or CSV, by `format` or by what is accepted; JSON if neither is asked for.
final class TableAnswer {

    private static final String CSV = "text/csv";

    private TableAnswer() {}

    /// @param fields the names of the columns, for a table without rows
    static Response of(
            List<SequencedMap<String, String>> rows,
            List<String> fields,
            MultivaluedMap<String, String> parameters,
            String accept) {
        var table = new Table(rows).after(parameters);
        boolean isCsv = mediaType(parameters, accept).equals(CSV);
        return Response.ok(isCsv ? csv(table, fields) : json(table, parameters.getOrDefault("json", List.of())))
                .type(isCsv ? CSV + ";charset=UTF-8" : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String mediaType(MultivaluedMap<String, String> parameters, String accept) {
        String format = parameters.getFirst("format");
        if (format != null) {
            return switch (format) {
                case "csv" -> CSV;
                case "json" -> MediaType.APPLICATION_JSON;
                default -> throw new BadParameter("format", "format is json or csv, not \"" + format + "\".");
            };
        }
        try {
            return Accepted.of(accept)
                    .choose(List.of(MediaType.APPLICATION_JSON, CSV))
                    .mediaType();
        } catch (NotAcceptable neither) {
            // OpenCitations answers JSON then, and clients count on it
            return MediaType.APPLICATION_JSON;
        }
    }

    private static List<Map<String, Object>> json(Table table, List<String> shapes) {
        var operations = shapes.stream().map(JsonShape::of).toList();
        return table.rows().stream()
                .map(row -> {
                    Map<String, Object> object = new LinkedHashMap<>(row);
                    for (var operation : operations) {
                        object = operation.in(object);
                    }
                    return object;
                })
                .toList();
    }

    private static String csv(Table table, List<String> fields) {
        return Stream.concat(
                        Stream.of(fields),
                        table.rows().stream().map(row -> row.values().stream().toList()))
                .map(cells -> cells.stream().map(CsvCodec::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }
}
