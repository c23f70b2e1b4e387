package org.ibid.csl.text;

import org.ibid.csl.xml.Xml;

/// The font attributes of an element (CSL 1.0.2, "Formatting"), each as the attribute's value, or empty if the
/// element says nothing of it. `normal`, `none` and `baseline` undo what stands around.
///
/// @param style      font-style: `italic`, `oblique`, `normal`
/// @param variant    font-variant: `small-caps`, `normal`
/// @param weight     font-weight: `bold`, `light`, `normal`
/// @param decoration text-decoration: `underline`, `none`
/// @param align      vertical-align: `sup`, `sub`, `baseline`
public record Faces(String style, String variant, String weight, String decoration, String align) {

    public static final Faces NONE = new Faces("", "", "", "", "");

    static Faces of(Xml element) {
        var faces = new Faces(
                element.attribute("font-style", ""),
                element.attribute("font-variant", ""),
                element.attribute("font-weight", ""),
                element.attribute("text-decoration", ""),
                element.attribute("vertical-align", ""));
        return faces.equals(NONE) ? NONE : faces;
    }

    /// The values as marks for a comparison.
    void addMarks(StringBuilder key) {
        if (asksForNothing()) {
            return;
        }
        key.append(Mark.ITALIC)
                .append(asked(style))
                .append(Mark.SMALL_CAPS)
                .append(asked(variant))
                .append(Mark.BOLD)
                .append(asked(weight))
                .append(Mark.UNDERLINE)
                .append(decoration)
                .append(Mark.SUPERSCRIPT)
                .append(align)
                .append(Mark.BASELINE);
    }

    private boolean asksForNothing() {
        return asked(style).isEmpty()
                && asked(variant).isEmpty()
                && asked(weight).isEmpty()
                && decoration.isEmpty()
                && align.isEmpty();
    }

    /// What is normal looks like what says nothing.
    private static String asked(String value) {
        return value.equals("normal") ? "" : value;
    }
}
