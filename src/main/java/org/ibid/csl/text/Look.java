package org.ibid.csl.text;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// What an element of a style does to what it renders: affixes, faces, quoting, text case, strip-periods,
/// display (CSL 1.0.2, "Formatting" to "Text-case"). Affixes stand outside faces and quotes. Made once, when
/// a style is compiled.
///
/// @param prefix       stands before; empty if none
/// @param suffix       stands after; empty if none
/// @param stripPeriods whether all periods in the content go
public record Look(
        String prefix,
        String suffix,
        Faces faces,
        Quoting quoting,
        TextCase textCase,
        boolean stripPeriods,
        Display display) {

    /// Nothing done to it.
    public static final Look PLAIN = new Look("", "", Faces.NONE, Quoting.NONE, TextCase.NONE, false, Display.NONE);

    public Look {
        requireNonNull(prefix, "prefix");
        requireNonNull(suffix, "suffix");
        requireNonNull(faces, "faces");
        requireNonNull(quoting, "quoting");
        requireNonNull(textCase, "textCase");
        requireNonNull(display, "display");
    }

    /// The look an element's attributes ask for.
    public static Look of(Xml element) {
        if (!asksForAny(element.attributes().keySet())) {
            return PLAIN;
        }
        var look = new Look(
                element.attribute("prefix", ""),
                element.attribute("suffix", ""),
                Faces.of(element),
                Quoting.of(element.attribute("quotes")),
                TextCase.of(element.attribute("text-case")),
                element.is("strip-periods"),
                Display.of(element.attribute("display")));
        return look.equals(PLAIN) ? PLAIN : look;
    }

    /// Whether it stands in quotation marks.
    public boolean quotes() {
        return quoting == Quoting.QUOTED;
    }

    /// Whether there are neither faces nor quotes.
    public boolean isBare() {
        return faces == Faces.NONE && !quotes();
    }

    /// Most elements ask for nothing, and to see that takes less than to look for each attribute.
    private static boolean asksForAny(Set<String> attributes) {
        for (String attribute : attributes) {
            switch (attribute) {
                case "prefix",
                        "suffix",
                        "font-style",
                        "font-variant",
                        "font-weight",
                        "text-decoration",
                        "vertical-align",
                        "quotes",
                        "text-case",
                        "strip-periods",
                        "display" -> {
                    return true;
                }
                default -> {
                    // It says something else.
                }
            }
        }
        return false;
    }

    /// Only affixes.
    public static Look affixed(String prefix, String suffix) {
        return PLAIN.withAffixes(prefix, suffix);
    }

    public Look withAffixes(String newPrefix, String newSuffix) {
        return new Look(newPrefix, newSuffix, faces, quoting, textCase, stripPeriods, display);
    }

    public Look withTextCase(TextCase newCase) {
        return new Look(prefix, suffix, faces, quoting, newCase, stripPeriods, display);
    }

    /// The attribute `quotes`.
    public enum Quoting {
        NONE,
        QUOTED,
        /// Said to be without quotes: quotation marks in it are outer ones, however they are typed.
        UNQUOTED;

        static Quoting of(@Nullable String value) {
            return switch (value) {
                case "true" -> QUOTED;
                case "false" -> UNQUOTED;
                case null, default -> NONE;
            };
        }
    }

    /// Where a piece stands in its entry (CSL 1.0.2, "Display").
    public enum Display {
        NONE,
        BLOCK,
        LEFT_MARGIN,
        RIGHT_INLINE,
        INDENT;

        static Display of(@Nullable String value) {
            return switch (value) {
                case "block" -> BLOCK;
                case "left-margin" -> LEFT_MARGIN;
                case "right-inline" -> RIGHT_INLINE;
                case "indent" -> INDENT;
                case null, default -> NONE;
            };
        }
    }
}
