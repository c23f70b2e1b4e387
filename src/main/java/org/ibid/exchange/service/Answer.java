package org.ibid.exchange.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;

/// Looking into an answer: what is missing, or of another kind than expected, is empty.
final class Answer {

    private static final Pattern DOI_ADDRESS = Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)");

    private static final Set<String> MANY = Set.of("collaboration", "consortium", "group", "network", "team");

    private Answer() {}

    /// The text or number under a path of member names; of a list, its first.
    static String text(JsonNode node, String... path) {
        for (String name : path) {
            node = node.path(name);
            node = node.isArray() ? node.path(0) : node;
        }
        return node.isValueNode() && !node.isNull() ? node.asText().strip() : "";
    }

    /// The first of several members that has a text.
    static String firstText(JsonNode node, String... names) {
        return Stream.of(names)
                .map(name -> text(node, name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// All texts of a list.
    static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(each -> {
            if (each.isValueNode() && !each.asText().isBlank()) {
                texts.add(each.asText().strip());
            }
        });
        return texts;
    }

    static String doi(String text) {
        return DOI_ADDRESS.matcher(text).replaceFirst("");
    }

    /// A person of a family and a given name, or an organisation; empty if there is neither.
    static Optional<Name> name(String family, String given, String suffix, String whole) {
        if (!family.isEmpty() || !given.isEmpty() && whole.isEmpty()) {
            return Optional.of(new Name.Person(family, given, "", "", suffix, new java.util.LinkedHashMap<>()));
        }
        return whole.isEmpty() ? Optional.empty() : Optional.of(new Name.Literal(whole));
    }

    /// A name as it is shown, `Given Family`; one word is an organisation's, and so is what ends in a word for many.
    static Optional<Name> shownName(String whole) {
        int last = whole.lastIndexOf(' ');
        return last < 0 || MANY.contains(whole.substring(last + 1).toLowerCase(Locale.ROOT))
                ? name("", "", "", whole)
                : name(whole.substring(last + 1), whole.substring(0, last).strip(), "", "");
    }

    static void date(Draft draft, String variable, String text) {
        if (!text.isEmpty() && !draft.has(variable)) {
            draft.date(variable, WrittenDate.read(text));
        }
    }

    /// A date as `[[2021, 5, 3]]`; parts that no calendar has are left out.
    static Optional<PartialDate> dateParts(JsonNode dateParts) {
        var ends = new ArrayList<Parts>();
        for (var end : dateParts) {
            int year = end.path(0).asInt();
            int month = end.path(1).asInt();
            int day = end.path(2).asInt();
            boolean hasMonth = month >= 1 && month <= 12;
            if (year != 0 && ends.size() < 2) {
                ends.add(new Parts(year, hasMonth ? month : 0, hasMonth && day >= 1 && day <= 31 ? day : 0));
            }
        }
        return ends.isEmpty() ? Optional.empty() : Optional.of(new PartialDate(ends, "", null, "", ""));
    }

    /// Pages of a first and a last one.
    static String pages(String first, String last) {
        return last.isEmpty() || last.equals(first) ? first : first.isEmpty() ? last : first + "-" + last;
    }
}
