package org.ibid.csl.engine;

import java.util.List;
import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.number.Locator;
import org.ibid.csl.number.NumberValue.NumberForm;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;

/// The variable `locator`: the place in a work that a cite names. A page range typed with an en dash is taken for
/// finished; one with a hyphen gets the form the style asks for.
record LocatorElement(NumberForm form, Look look) implements Element {

    @Override
    public void render(Rendering rendering, List<Node> out) {
        rendering.called();
        Locator locator = rendering.locator();
        if (locator == null) {
            return;
        }
        rendering.filled();
        rendering.hasPredecessor = true;
        Gender gender = rendering.locale.gender(locator.label());
        boolean isPage = locator.label().equals("page") && form == NumberForm.NUMERIC;
        String text = isPage && rendering.cite.locator().indexOf('–') < 0
                ? locator.value().asPages(rendering.style.pages(), rendering.locale)
                : locator.value().as(form, rendering.locale, gender);
        out.add(new Leaf(text, look));
    }
}
