package org.ibid.csl.engine;

import java.util.List;
import java.util.Set;
import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.number.NumberValue;
import org.ibid.csl.number.NumberValue.NumberForm;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.ibid.csl.text.TextCase;

/// `number`, and `text` of a number variable (CSL 1.0.2, "Number").
///
/// @param gender of the noun the number counts
/// @param isPage     whether its ranges are printed as the style asks for pages
/// @param leavesMark whether a term after it begins no sentence even if there is no such number: so citeproc-js
///                  has it for some numbers, and style authors see it
record NumberElement(Variable variable, NumberForm form, Gender gender, boolean isPage, boolean leavesMark, Look look)
        implements Element {

    private static final Set<String> LEAVING_MARKS = Set.of("volume", "issue", "edition", "number");

    static NumberElement of(Variable variable, NumberForm form, Gender gender, Look look) {
        boolean isPage = variable.name().equals("page") && form == NumberForm.NUMERIC;
        return new NumberElement(variable, form, gender, isPage, false, look);
    }

    /// `text` of a number variable.
    static NumberElement ofText(Variable variable, Gender gender, Look look) {
        boolean leavesMark = LEAVING_MARKS.contains(variable.name());
        return new NumberElement(
                variable, NumberForm.NUMERIC, gender, variable.name().equals("page"), leavesMark, look);
    }

    @Override
    public void render(Rendering rendering, List<Node> out) {
        rendering.collapsing = false;
        rendering.called();
        NumberValue number = rendering.isSpent(variable) ? null : rendering.item.number(variable);
        if (number == null) {
            rendering.hasPredecessor |= leavesMark;
            return;
        }
        rendering.filled();
        if (rendering.substituting) {
            rendering.spend(variable);
        }
        String text = printed(number, rendering);
        if (!text.isEmpty()) {
            rendering.hasPredecessor = true;
            out.add(Leaf.verbatim(text, look(rendering)));
        }
    }

    private Look look(Rendering rendering) {
        TextCase textCase = look.textCase().in(rendering.language());
        return textCase == look.textCase() ? look : look.withTextCase(textCase);
    }

    private String printed(NumberValue number, Rendering rendering) {
        if (rendering.isSorting()) {
            return SortText.padded(number.as(NumberForm.NUMERIC, rendering.locale, gender));
        }
        return isPage
                ? number.asPages(rendering.style.pages(), rendering.locale)
                : number.as(form, rendering.locale, gender);
    }
}
