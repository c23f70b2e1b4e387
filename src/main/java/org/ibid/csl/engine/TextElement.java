package org.ibid.csl.engine;

import java.util.List;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.ibid.csl.text.TextCase;
import org.jspecify.annotations.Nullable;

/// `text variable="..."` of a variable that is text.
///
/// @param shorter the variable that holds the short form, if that is asked for
record TextElement(Variable variable, @Nullable Variable shorter, Look look, Linking linking) implements Element {

    /// What of the text leads somewhere.
    enum Linking {
        NONE,
        URL,
        DOI
    }

    static TextElement of(Variable variable, @Nullable Variable shorter, Look look) {
        var linking = switch (variable.name()) {
            case "URL" -> Linking.URL;
            case "DOI" -> Linking.DOI;
            default -> Linking.NONE;
        };
        return new TextElement(variable, shorter, look, linking);
    }

    @Override
    public void render(Rendering rendering, List<Node> out) {
        rendering.collapsing = false;
        rendering.called();
        String text = text(rendering);
        if (text == null) {
            return;
        }
        rendering.filled();
        rendering.hasPredecessor = true;
        rendering.hasContent |= rendering.substituting;
        boolean isAddress = linking != Linking.NONE;
        out.add(new Leaf(text, look(rendering), rendering.links ? link(text) : "", isAddress));
    }

    private @Nullable String text(Rendering rendering) {
        if (shorter != null && !rendering.isSpent(shorter)) {
            String text = rendering.item.text(shorter);
            if (text != null) {
                spend(rendering, shorter);
                return text;
            }
        }
        if (rendering.isSpent(variable)) {
            return null;
        }
        String text = rendering.item.text(variable);
        if (text != null) {
            spend(rendering, variable);
        }
        return text;
    }

    private Look look(Rendering rendering) {
        if (look.textCase() == TextCase.NONE) {
            return look;
        }
        String language = rendering.item.language();
        TextCase textCase = look.textCase().in(language.isEmpty() ? rendering.locale.id() : language);
        return textCase == look.textCase() ? look : look.withTextCase(textCase);
    }

    private static void spend(Rendering rendering, Variable printed) {
        if (rendering.substituting) {
            rendering.spend(printed);
        }
    }

    private String link(String text) {
        return switch (linking) {
            case NONE -> "";
            case URL -> text;
            case DOI -> text.startsWith("http") ? text : "https://doi.org/" + text;
        };
    }
}
