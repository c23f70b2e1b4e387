package org.ibid.protocols.crossref;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.exchange.service.CrossrefCodec;
import org.ibid.library.WorkListing.Condition;
import org.ibid.web.BadParameter;
import org.ibid.work.PartialDate.Parts;
import org.ibid.work.Variables;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Scheme;
import org.jspecify.annotations.Nullable;

/// The parameter `filter`: `type:book,type:report,from-pub-date:2019-05`. Of one name one value has to hold, of several
/// names each ("rest_api.md", "Multiple filters").
final class Filters {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private static final String KNOWN = "from-pub-date, until-pub-date, type, doi, prefix, issn, isbn, container-title,"
            + " publisher-name and has-abstract";

    private Filters() {}

    /// @throws BadParameter if a filter is none, or cannot be had here
    static List<Condition> of(String filter) {
        var byName = new LinkedHashMap<String, List<Condition>>();
        Stream.of(filter.split(",")).filter(one -> !one.isBlank()).forEach(one -> {
            int colon = one.indexOf(':');
            if (colon < 1) {
                throw new BadParameter("filter", "A filter is a name, a colon and a value, not \"" + one + "\".");
            }
            String name = one.substring(0, colon).strip();
            byName.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(condition(name, one.substring(colon + 1).strip()));
        });
        return byName.values().stream()
                .map(some -> some.size() == 1 ? some.getFirst() : new Condition.Any(some))
                .toList();
    }

    private static Condition condition(String name, String value) {
        return switch (name) {
            case "from-pub-date", "from-issued-date", "from-print-pub-date", "from-online-pub-date" ->
                new Condition.IssuedFrom(date(name, value));
            case "until-pub-date", "until-issued-date", "until-print-pub-date", "until-online-pub-date" ->
                new Condition.IssuedUntil(date(name, value));
            case "type" -> ofType(value);
            case "doi" -> new Condition.Is("DOI", value);
            case "prefix" -> new Condition.Begins("DOI", value + "/");
            case "issn" -> bears(Scheme.ISSN, name, value);
            case "isbn" -> bears(Scheme.ISBN, name, value);
            case "container-title" -> new Condition.Is("container-title", value);
            case "publisher-name" -> new Condition.Is("publisher", value);
            case "has-abstract" -> new Condition.Has("abstract");
            default ->
                throw new BadParameter("filter", "There is no filter \"" + name + "\" here; there are " + KNOWN + ".");
        };
    }

    private static Condition bears(Scheme scheme, String name, String value) {
        return switch (Identifier.read(scheme, value)) {
            case Identifier.Sound sound -> new Condition.Bears(sound);
            case Identifier.Faulty faulty ->
                throw new BadParameter("filter", name + " \"" + value + "\": " + faulty.fault() + ".");
        };
    }

    private static Condition ofType(String type) {
        return new Condition.Any(Variables.TYPES.stream()
                .filter(csl -> CrossrefCodec.typeOf(csl).equals(type))
                .<Condition>map(csl -> new Condition.Is("type", csl))
                .toList());
    }

    private static Parts date(String name, String text) {
        var date = DATE.matcher(text);
        if (!date.matches()) {
            throw new BadParameter("filter", name + " is a date as 2021, 2021-05 or 2021-05-03, not \"" + text + "\".");
        }
        try {
            LocalDate.of(number(date.group(1), 1), number(date.group(2), 1), number(date.group(3), 1));
            return new Parts(number(date.group(1), 0), number(date.group(2), 0), number(date.group(3), 0));
        } catch (DateTimeException noSuchDay) {
            throw new BadParameter("filter", name + ": there is no day \"" + text + "\".");
        }
    }

    private static int number(@Nullable String digits, int absent) {
        return digits == null ? absent : Integer.parseInt(digits);
    }
}
