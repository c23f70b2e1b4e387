package org.ibid.csl.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ibid.csl.date.DatePart.Name;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.text.Look;
import org.ibid.csl.xml.Xml;

/// The parts a `date` element prints, in order: its own, or those of the locale's format with what the element
/// asks of them (CSL 1.0.2, "Localized Date Formats").
///
/// @param parts     in order of print
/// @param delimiter between them
/// @param look      of the locale's format, inside the element's own
record DateFormat(List<DatePart> parts, String delimiter, Look look) {

    static DateFormat of(Xml element, CslLocale locale) {
        String form = element.attribute("form");
        if (form == null) {
            return new DateFormat(
                    compiled(element.children("date-part"), locale), element.attribute("delimiter", ""), Look.PLAIN);
        }
        Optional<Xml> localized = locale.date(form);
        if (localized.isEmpty()) {
            return new DateFormat(List.of(), "", Look.PLAIN);
        }
        var asked = new ArrayList<Xml>(3);
        for (Xml part : localized.get().children("date-part")) {
            if (isAsked(part.attribute("name", ""), element.attribute("date-parts", "year-month-day"))) {
                asked.add(overridden(part, element));
            }
        }
        return new DateFormat(
                compiled(asked, locale),
                localized.get().attribute("delimiter", ""),
                Look.of(localized.get()).withAffixes("", ""));
    }

    private static boolean isAsked(String name, String dateParts) {
        return switch (dateParts) {
            case "year" -> name.equals("year");
            case "year-month" -> !name.equals("day");
            case "month-day" -> !name.equals("year");
            default -> true;
        };
    }

    /// A part of the locale's format with the attributes that the style's own part of the same name sets.
    private static Xml overridden(Xml part, Xml element) {
        var attributes = new HashMap<>(part.attributes());
        for (Xml own : element.children("date-part")) {
            if (own.attribute("name", "").equals(part.attribute("name"))) {
                attributes.putAll(own.attributes());
            }
        }
        return new Xml(part.name(), attributes, List.of(), "", part.line(), part.column());
    }

    private static List<DatePart> compiled(List<Xml> elements, CslLocale locale) {
        return elements.stream().map(part -> new DatePart(part, locale)).toList();
    }

    boolean shows(Name name) {
        return parts.stream().anyMatch(part -> part.name() == name);
    }
}
