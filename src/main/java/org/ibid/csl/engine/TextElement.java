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
        /// Only the host is printed (`form="short"`).
        HOST,
        DOI
    }

    static TextElement of(Variable variable, @Nullable Variable shorter, boolean isShort, Look look) {
        var linking = switch (variable.name()) {
            case "URL" -> isShort ? Linking.HOST : Linking.URL;
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
        String shown = linking == Linking.HOST ? host(text) : text;
        out.add(new Leaf(shown, look(rendering), rendering.links ? link(text) : "", isAddress));
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
        if (look.textCase() == TextCase.TITLE && rendering.item.hasJurisdiction()) {
            return look.withTextCase(TextCase.NONE);
        }
        TextCase textCase = look.textCase().in(rendering.language());
        return textCase == look.textCase() ? look : look.withTextCase(textCase);
    }

    private static void spend(Rendering rendering, Variable printed) {
        if (rendering.substituting) {
            rendering.spend(printed);
        }
    }

    /// An address without its path, and without its scheme where the host tells that it is one.
    private static String host(String address) {
        int start = address.indexOf("//") + 2;
        int slash = address.indexOf('/', Math.max(start, address.indexOf('.')));
        String host = slash < 0 ? address : address.substring(0, slash);
        return start > 1 && host.startsWith("www.", start) ? host.substring(start) : host;
    }

    private String link(String text) {
        return switch (linking) {
            case NONE -> "";
            case URL, HOST -> text;
            case DOI -> text.startsWith("http") ? text : "https://doi.org/" + text;
        };
    }
}
