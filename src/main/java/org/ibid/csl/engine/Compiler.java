package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.csl.date.DateLayout;
import org.ibid.csl.engine.LabelElement.Plural;
import org.ibid.csl.engine.Macros.Macro;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.locale.CslLocale.TermForm;
import org.ibid.csl.name.NameLayout;
import org.ibid.csl.name.NameOptions;
import org.ibid.csl.number.NumberValue.NumberForm;
import org.ibid.csl.text.Look;
import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// Makes elements of the XML of one layout or sort key, with the macros it calls.
///
/// Macros that print names are compiled once for each layout or key, because names inherit their options from it; all
/// others once for all layouts.
final class Compiler {

    private final Macros macros;
    private final CslLocale locale;
    private final VariableTable variables;
    private final NameOptions names;
    private final @Nullable Repetition repetition;
    private final @Nullable Xml key;

    /// Macros that print names; those that print them like the `names` around a `substitute`, for each of these.
    private final Map<@Nullable Xml, Map<Macro, List<Element>>> compiled = new IdentityHashMap<>();

    private final Set<String> open = new LinkedHashSet<>();

    /// The `names` element whose `substitute` is being compiled; null outside.
    private @Nullable Xml substituted;

    /// Whether a date was met in the macro that is being compiled.
    private boolean holdsDate;

    /// @param names      the options that hold in this layout
    /// @param repetition what repeated names are printed as; null if they are printed
    /// @param key        the sort key; null for a layout
    Compiler(
            Macros macros,
            CslLocale locale,
            VariableTable variables,
            NameOptions names,
            @Nullable Repetition repetition,
            @Nullable Xml key) {
        this.macros = macros;
        this.locale = locale;
        this.variables = variables;
        this.names = names;
        this.repetition = repetition;
        this.key = key;
    }

    /// The elements in an element, in order.
    List<Element> children(Xml parent) {
        var elements = new ArrayList<Element>(parent.children().size());
        for (Xml child : parent.children()) {
            elements.add(element(child));
        }
        return List.copyOf(LabelledNumber.paired(elements));
    }

    /// The elements of a macro, as a group.
    Element macro(Xml call, String name) {
        return macro(call, name, Look.PLAIN);
    }

    private Element macro(Xml call, String name, Look look) {
        Macro macro = macros.macro(name);
        if (macro == null) {
            throw new NotReadable(
                    call, "there is no macro \"" + name + "\". Add <macro name=\"" + name + "\"> or mend the name.");
        }
        var group = new GroupElement(elements(call, name, macro), "", look);
        return key != null && macro.holdsDate ? new DatesOnly(group, look) : group;
    }

    /// Whether a macro prints the citation number.
    boolean printsNumber(String macro) {
        return macros.reaches(macros.xml(macro), element -> "citation-number".equals(element.attribute("variable")));
    }

    boolean printsNames(String macro) {
        return macros.printsNames(macro);
    }

    /// One element that prints a variable for sorting.
    Element sorting(Xml element) {
        return element(element);
    }

    private Element element(Xml xml) {
        return switch (xml.name()) {
            case "text" -> text(xml);
            case "number" -> number(xml, NumberForms.of(xml.attribute("form")), variable(xml));
            case "date" -> date(xml);
            case "names" -> names(xml);
            case "label" ->
                new LabelElement(
                        variables.of(variable(xml)),
                        TermForm.of(xml.attribute("form")),
                        Plural.of(xml.attribute("plural")),
                        Look.of(xml));
            case "group" -> new GroupElement(children(xml), xml.attribute("delimiter", ""), Look.of(xml));
            case "choose" -> choose(xml);
            default ->
                throw new NotReadable(
                        xml,
                        "<" + xml.name() + "> cannot stand here. Rendering elements are text, number, date, names, "
                                + "label, group and choose.");
        };
    }

    private Element date(Xml xml) {
        holdsDate = true;
        return new DateElement(variables.of(variable(xml)), DateLayout.of(xml, locale));
    }

    private static String variable(Xml xml) {
        String variable = xml.attribute("variable");
        if (variable == null || variable.isBlank()) {
            throw new NotReadable(xml, "<" + xml.name() + "> needs a variable, as in variable=\"title\".");
        }
        return variable.strip();
    }

    private Element text(Xml xml) {
        String macro = xml.attribute("macro");
        if (macro != null) {
            return macro(xml, macro, Look.of(xml));
        }
        String term = xml.attribute("term");
        if (term != null) {
            boolean plural = xml.is("plural");
            String text = locale.term(term, TermForm.of(xml.attribute("form")), plural);
            return TermElement.ofTerm(text == null ? "" : text, Look.of(xml));
        }
        String value = xml.attribute("value");
        return value == null ? variableText(xml) : TermElement.ofValue(value, Look.of(xml));
    }

    private Element variableText(Xml xml) {
        String name = variable(xml);
        Look look = Look.of(xml);
        return switch (name) {
            case "citation-number" -> new ProcessorElements.CitationNumber(look);
            case "year-suffix" -> new ProcessorElements.YearSuffix(look);
            case "citation-label" ->
                new ProcessorElements.CitationLabel(variables.of(name), LabelMaker.of(variables), look);
            case "first-reference-note-number" -> new ProcessorElements.FirstReferenceNoteNumber(look);
            default ->
                Variable.kindOf(name) == Variable.Kind.NUMBER
                        ? numberText(name, look)
                        : TextElement.of(variables.of(name), shorter(xml, name), isShort(xml), look);
        };
    }

    private static boolean isShort(Xml xml) {
        return "short".equals(xml.attribute("form"));
    }

    private @Nullable Variable shorter(Xml xml, String name) {
        boolean hasShort = name.equals("title") || name.equals("container-title");
        return hasShort && isShort(xml) ? variables.of(name + "-short") : null;
    }

    private Element numberText(String name, Look look) {
        return name.equals("locator")
                ? new LocatorElement(NumberForm.NUMERIC, look)
                : NumberElement.ofText(variables.of(name), gender(name), look);
    }

    private Element number(Xml xml, NumberForm form, String name) {
        return name.equals("locator")
                ? new LocatorElement(form, Look.of(xml))
                : NumberElement.of(variables.of(name), form, gender(name), Look.of(xml));
    }

    private Gender gender(String variable) {
        return locale.gender(variable);
    }

    private Element choose(Xml choose) {
        var branches = new ArrayList<ChooseElement.Branching>(choose.children().size());
        for (Xml branch : choose.children()) {
            var condition = branch.name().equals("else") ? Condition.ALWAYS : Condition.of(branch, variables);
            branches.add(new ChooseElement.Branching(condition, children(branch)));
        }
        return new ChooseElement(List.copyOf(branches));
    }

    /// `names` in a `substitute` are printed as those they substitute: all of it without children of their own (CSL
    /// 1.0.2, "Substitute"), and otherwise the formatting of name parts that they do not format themselves.
    private Element names(Xml xml) {
        Xml outer = substituted;
        Xml form = outer == null ? xml : xml.children().isEmpty() ? outer : withNameParts(xml, outer);
        var layout = NameLayout.of(form, names, locale);
        substituted = form;
        List<Element> substitutes = xml.child("substitute").map(this::children).orElse(List.of());
        substituted = outer;
        var listed = new ArrayList<Variable>();
        for (String name : Words.of(variable(xml))) {
            listed.add(variables.of(name));
        }
        return new NamesElement(
                List.copyOf(listed),
                key == null ? layout : layout.forSorting(key),
                xml.attribute("delimiter", form.attribute("delimiter", names.namesDelimiter())),
                Look.of(form),
                NamesLabel.of(form),
                substitutes,
                repetition);
    }

    private static Xml withNameParts(Xml names, Xml outer) {
        Xml name = names.child("name").orElse(null);
        Xml outerName = outer.child("name").orElse(null);
        if (name == null || outerName == null) {
            return names;
        }
        var own = name.children("name-part").stream()
                .map(part -> part.attribute("name", ""))
                .toList();
        var children = new ArrayList<>(name.children());
        outerName.children("name-part").stream()
                .filter(part -> !own.contains(part.attribute("name", "")))
                .forEach(children::add);
        return children.size() == name.children().size() ? names : names.with(name, name.withChildren(children));
    }

    private List<Element> elements(Xml call, String name, Macro macro) {
        return switch (macros.naming(macro)) {
            case NONE -> {
                List<Element> known = key == null ? macro.inLayouts : macro.inKeys;
                yield known == null ? shared(call, name, macro) : known;
            }
            case LAYOUT -> inContext(call, name, macro, formatsParts(substituted) ? substituted : null);
            case SUBSTITUTED -> inContext(call, name, macro, substituted);
        };
    }

    /// Whether names hand the formatting of their parts on to those that substitute them.
    private static boolean formatsParts(@Nullable Xml names) {
        return names != null
                && names.child("name")
                        .filter(name -> name.child("name-part").isPresent())
                        .isPresent();
    }

    private List<Element> shared(Xml call, String name, Macro macro) {
        var elements = opened(call, name, macro);
        if (key == null) {
            macro.inLayouts = elements;
        } else {
            macro.inKeys = elements;
        }
        return elements;
    }

    private List<Element> inContext(Xml call, String name, Macro macro, @Nullable Xml names) {
        var done = compiled.computeIfAbsent(names, _ -> new IdentityHashMap<>());
        List<Element> known = done.get(macro);
        if (known == null) {
            known = opened(call, name, macro);
            done.put(macro, known);
        }
        return known;
    }

    private List<Element> opened(Xml call, String name, Macro macro) {
        if (!open.add(name)) {
            throw new NotReadable(
                    call,
                    "the macro \"" + name + "\" calls itself (" + String.join(" -> ", open) + " -> " + name
                            + "). Take one of the calls away.");
        }
        boolean outside = holdsDate;
        holdsDate = false;
        var elements = children(macro.xml);
        macro.holdsDate = holdsDate;
        holdsDate = outside;
        open.remove(name);
        return elements;
    }
}
