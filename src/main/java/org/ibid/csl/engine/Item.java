package org.ibid.csl.engine;

import java.util.List;
import java.util.Locale;
import org.ibid.csl.date.DateValue;
import org.ibid.csl.name.ParsedNames;
import org.ibid.csl.number.NumberValue;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// A work ready for one style: the values of the variables that the style uses, by their numbers. For one thread at a
/// time: dates and numbers are understood when they are first asked for.
final class Item {

    private final Work work;
    private final String id;
    private final String language;
    private final int typeIndex;
    private final boolean hasJurisdiction;
    private final Object[] slots;

    private Item(Work work, String id, String language, int typeIndex, Object[] slots) {
        this.work = work;
        this.typeIndex = typeIndex;
        this.id = id;
        this.language = language;
        this.hasJurisdiction = work.fields().containsKey("jurisdiction");
        this.slots = slots;
    }

    /// @param id what cites call the work
    static Item of(String id, Work given, VariableTable variables) {
        Work work = NoteFields.completed(given);
        var slots = new Object[variables.size()];
        String language = "";
        for (var field : work.fields().entrySet()) {
            String name = field.getKey();
            Variable variable = variables.find(name);
            if (variable != null) {
                slots[variable.index()] = slot(variable, field.getValue());
            }
            if (name.equals("language")) {
                language = work.text(name).orElse("").toLowerCase(Locale.ROOT);
            }
        }
        complete(work, variables, slots);
        return new Item(work, id, language, variables.findType(work.type()), slots);
    }

    /// Variables that other variables stand in for: `page-first` is in `page`, and short titles may come under their
    /// older names.
    private static void complete(Work work, VariableTable variables, Object[] slots) {
        standIn("container-title-short", "journalAbbreviation", work, variables, slots);
        standIn("title-short", "shortTitle", work, variables, slots);
        standIn("page-first", "page", work, variables, slots);
    }

    private static void standIn(String name, String other, Work work, VariableTable variables, Object[] slots) {
        Variable variable = variables.find(name);
        if (variable != null && slots[variable.index()] == null) {
            String text = work.text(other).orElse("");
            String shown = other.equals("page") ? firstPage(text) : text;
            slots[variable.index()] = shown.isEmpty() ? null : shown;
        }
    }

    private static String firstPage(String pages) {
        int end = 0;
        while (end < pages.length() && "-–&, ".indexOf(pages.charAt(end)) < 0) {
            end++;
        }
        return pages.substring(0, end);
    }

    private static @Nullable Object slot(Variable variable, Value value) {
        return switch (value) {
            case Value.Text(String text) -> ofText(variable, text);
            case Value.Number(Number number) -> ofText(variable, number.toString());
            case Value.Names(List<Name> names) -> names.isEmpty() ? null : ParsedNames.of(names);
            case Value.Date(PartialDate date) -> dateOrNull(DateValue.of(date));
            case Value.Other _ -> null;
        };
    }

    private static @Nullable Object ofText(Variable variable, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (variable.kind()) {
            case DATE -> dateOrNull(DateValue.of(new PartialDate(List.of(), "", null, "", text)));
            case NAMES -> ParsedNames.of(List.of(new Name.Literal(text)));
            case TEXT, NUMBER -> text;
        };
    }

    private static @Nullable DateValue dateOrNull(DateValue date) {
        return date.isEmpty() ? null : date;
    }

    Work work() {
        return work;
    }

    String id() {
        return id;
    }

    /// The number the style gave its type; -1 if the style asks nothing about it.
    int typeIndex() {
        return typeIndex;
    }

    /// The item's own language in lower case; empty if it does not say.
    String language() {
        return language;
    }

    /// Whether it is of a legal system; its texts keep the case they were enacted in.
    boolean hasJurisdiction() {
        return hasJurisdiction;
    }

    boolean has(Variable variable) {
        return slots[variable.index()] != null;
    }

    /// The text of a text or number variable; null if there is none.
    @Nullable
    String text(Variable variable) {
        return switch (slots[variable.index()]) {
            case String text -> text;
            case NumberText number -> number.text;
            case null, default -> null;
        };
    }

    /// A text or number variable understood as a number; null if there is none.
    @Nullable
    NumberValue number(Variable variable) {
        return switch (slots[variable.index()]) {
            case NumberText number -> number.value;
            case String text -> {
                var number = new NumberText(text, NumberValue.of(text));
                slots[variable.index()] = number;
                yield number.value;
            }
            case null, default -> null;
        };
    }

    @Nullable
    DateValue date(Variable variable) {
        return slots[variable.index()] instanceof DateValue date ? date : null;
    }

    /// The names of a name variable; null if there are none.
    @Nullable
    ParsedNames names(Variable variable) {
        return slots[variable.index()] instanceof ParsedNames names ? names : null;
    }

    private record NumberText(String text, NumberValue value) {}
}
