package org.ibid.protocols.opencitations;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.ibid.protocols.opencitations.BoundedText.Budget;
import org.ibid.protocols.opencitations.BoundedText.TooCostly;
import org.ibid.web.BadParameter;

/// Rows after the parameters `require`, `filter` and `sort` (ramose, "Query parameters"). A field that no row
/// has changes nothing, as there.
///
/// @param rows all with the same fields in the same order
record Table(List<SequencedMap<String, String>> rows) {

    private static final Pattern SORT = Pattern.compile("(?:(asc|desc)\\()?([\\w-]+)\\)?");

    private static final int LONGEST_PATTERN = 500;

    /// So much of a field is looked at; a pattern takes stack for every character, and more with each group
    /// around it.
    private static final int LONGEST_TEXT = 2_000;

    /// More than all the sensible patterns of a request need for some thousand rows.
    private static final int MOST_LOOKS = 20_000_000;

    Table {
        rows = List.copyOf(rows);
    }

    /// @throws BadParameter if a filter is no filter, or takes too long
    Table after(MultivaluedMap<String, String> parameters) {
        var table = this;
        for (String field : parameters.getOrDefault("require", List.of())) {
            table = table.requiring(field);
        }
        var budget = new Budget(MOST_LOOKS);
        for (String filter : parameters.getOrDefault("filter", List.of())) {
            table = table.filtered(filter, budget);
        }
        for (String sort : parameters.getOrDefault("sort", List.of())) {
            table = table.sorted(sort);
        }
        return table;
    }

    private Table requiring(String field) {
        return new Table(rows.stream()
                .filter(row -> !row.getOrDefault(field, "any").isEmpty())
                .toList());
    }

    private Table filtered(String filter, Budget budget) {
        int colon = filter.indexOf(':');
        if (colon < 1 || colon == filter.length() - 1) {
            throw new BadParameter(
                    "filter",
                    "filter is a field, a colon and a pattern, or =, < or > and a value; not \"" + filter + "\".");
        }
        String field = filter.substring(0, colon);
        String value = filter.substring(colon + 1);
        if (rows.isEmpty() || !rows.getFirst().containsKey(field)) {
            return this;
        }
        return switch (value.charAt(0)) {
            case '=' -> compared(field, value, comparison -> comparison == 0);
            case '<' -> compared(field, value, comparison -> comparison < 0);
            case '>' -> compared(field, value, comparison -> comparison > 0);
            default -> matching(field, value, budget);
        };
    }

    private Table compared(String field, String value, IntPredicate holds) {
        var order = FieldOrder.of(field);
        String wanted = value.substring(1);
        return new Table(rows.stream()
                .filter(row -> holds.test(order.compare(cell(row, field), wanted)))
                .toList());
    }

    private Table matching(String field, String pattern, Budget budget) {
        if (pattern.length() > LONGEST_PATTERN) {
            throw new BadParameter("filter", "A pattern may have 500 characters, not " + pattern.length() + ".");
        }
        try {
            var wanted = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return new Table(rows.stream()
                    .filter(row -> wanted.matcher(new BoundedText(start(cell(row, field)), budget))
                            .find())
                    .toList());
        } catch (PatternSyntaxException | TooCostly | StackOverflowError e) {
            throw new BadParameter(
                    "filter", "The pattern of this filter is no regular expression, or takes too long: " + pattern);
        }
    }

    /// One sorting after the other, so that the last counts most.
    private Table sorted(String text) {
        var sort = SORT.matcher(text);
        if (!sort.matches()) {
            throw new BadParameter("sort", "sort is asc(field) or desc(field), not \"" + text + "\".");
        }
        String field = sort.group(2);
        Comparator<SequencedMap<String, String>> order =
                Comparator.comparing(row -> cell(row, field), FieldOrder.of(field));
        var sorted = new ArrayList<>(rows);
        sorted.sort("desc".equals(sort.group(1)) ? order.reversed() : order);
        return new Table(sorted);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    private static String cell(SequencedMap<String, String> row, String field) {
        return row.getOrDefault(field, "");
    }
}
