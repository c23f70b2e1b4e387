package org.ibid.csl.engine;

import java.util.List;
import org.ibid.csl.locale.CslLocale.TermForm;
import org.ibid.csl.number.Locator;
import org.ibid.csl.number.NumberValue;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.jspecify.annotations.Nullable;

/// `label` outside `names` (CSL 1.0.2, "Label").
record LabelElement(Variable variable, TermForm form, Plural plural, Look look) implements Element {

    /// Of the attribute `plural`.
    enum Plural {
        CONTEXTUAL,
        ALWAYS,
        NEVER;

        static Plural of(@Nullable String value) {
            return switch (value) {
                case "always" -> ALWAYS;
                case "never" -> NEVER;
                case null, default -> CONTEXTUAL;
            };
        }
    }

    @Override
    public void render(Rendering rendering, List<Node> out) {
        add(text(rendering), rendering, out);
    }

    /// Prints the term even if the variable has nothing, in the singular then.
    void renderAnyway(Rendering rendering, List<Node> out) {
        String text = text(rendering);
        add(text == null ? termOfNothing(rendering) : text, rendering, out);
    }

    private @Nullable String termOfNothing(Rendering rendering) {
        String name = variable.name().equals("locator") ? "page" : variable.name();
        return rendering.locale.term(name, form, plural == Plural.ALWAYS);
    }

    private void add(@Nullable String text, Rendering rendering, List<Node> out) {
        if (text != null && !text.isEmpty()) {
            out.add(new Leaf(text, look));
            rendering.hasPredecessor = true;
        }
    }

    private @Nullable String text(Rendering rendering) {
        if (variable.name().equals("locator")) {
            Locator locator = rendering.locator();
            return locator == null ? null : term(locator.label(), locator.value(), rendering);
        }
        NumberValue number = rendering.item.number(variable);
        return number == null ? null : term(variable.name(), number, rendering);
    }

    private @Nullable String term(String name, NumberValue number, Rendering rendering) {
        return rendering.locale.term(name, form, isPlural(number, rendering));
    }

    private boolean isPlural(NumberValue number, Rendering rendering) {
        return switch (plural) {
            case ALWAYS -> true;
            case NEVER -> false;
            case CONTEXTUAL -> isCount() ? !"1".equals(rendering.item.text(variable)) : number.isPlural();
        };
    }

    /// Whether the variable counts things, so that its value and not its form decides.
    private boolean isCount() {
        return variable.name().startsWith("number-of-");
    }
}
