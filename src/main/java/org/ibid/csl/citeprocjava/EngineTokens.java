package org.ibid.csl.citeprocjava;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ibid.csl.text.Block;
import org.ibid.csl.text.Run.Face;
import org.ibid.csl.text.Run.Layout;

/// What citeproc-java printed, as blocks of runs. Its own formats are not used: its HTML cannot hold rich text in
/// fields, its Markdown escapes too little, and both would have to be parsed again. Of its format classes only
/// the common work on punctuation and quotes is needed.
final class EngineTokens extends TextFormat {

    private static final String DOI_ADDRESS = "https://doi.org/";

    EngineTokens() {
        setConvertLinks(true);
    }

    List<Block> citation(RenderContext context) {
        return collect(context, false);
    }

    /// @param aligned whether the style sets the first field apart (`second-field-align`)
    List<Block> entry(RenderContext context, boolean aligned) {
        return collect(context, aligned && standsApart(context.getResult()));
    }

    /// A style that asks for alignment may put all it prints into one field: then nothing stands apart, unless that
    /// field is only a number.
    private static boolean standsApart(TokenBuffer printed) {
        return printed.getTokens().stream().anyMatch(token -> !token.isFirstField())
                || printed.toString().chars().noneMatch(Character::isLetter);
    }

    private List<Block> collect(RenderContext context, boolean aligned) {
        var buffer = new TokenBuffer();
        buffer.append(context.getResult());
        postProcess(buffer, context);
        var collector = new RunCollector();
        for (Token token : buffer.getTokens()) {
            if (token instanceof DisplayGroupToken group) {
                collector.layout(group.isOpen() ? layout(group.getType()) : Layout.INLINE);
            } else if (token instanceof TextToken text) {
                if (aligned) {
                    collector.layout(text.isFirstField() ? Layout.LEFT_MARGIN : Layout.RIGHT_INLINE);
                }
                collector.add(text.getText(), faces(text.getFormattingAttributes()), link(text));
            }
        }
        return collector.result();
    }

    private static Layout layout(DisplayGroupToken.Type type) {
        return switch (type) {
            case BLOCK -> Layout.BLOCK;
            case LEFT_MARGIN -> Layout.LEFT_MARGIN;
            case RIGHT_INLINE -> Layout.RIGHT_INLINE;
            case INDENT -> Layout.INDENT;
        };
    }

    private static Set<Face> faces(int attributes) {
        var faces = EnumSet.noneOf(Face.class);
        int style = FormattingAttributes.getFontStyle(attributes);
        if (style == FormattingAttributes.FS_ITALIC || style == FormattingAttributes.FS_OBLIQUE) {
            faces.add(Face.ITALIC);
        }
        if (FormattingAttributes.getFontWeight(attributes) == FormattingAttributes.FW_BOLD) {
            faces.add(Face.BOLD);
        }
        if (FormattingAttributes.getFontVariant(attributes) == FormattingAttributes.FV_SMALLCAPS) {
            faces.add(Face.SMALL_CAPS);
        }
        if (FormattingAttributes.getTextDecoration(attributes) == FormattingAttributes.TD_UNDERLINE) {
            faces.add(Face.UNDERLINE);
        }
        int align = FormattingAttributes.getVerticalAlign(attributes);
        if (align == FormattingAttributes.VA_SUP) {
            faces.add(Face.SUPERSCRIPT);
        } else if (align == FormattingAttributes.VA_SUB) {
            faces.add(Face.SUBSCRIPT);
        }
        return faces;
    }

    private static String link(TextToken token) {
        String text = token.getText().strip();
        boolean isAddress = text.matches("(?i)https?://\\S+");
        return switch (token.getType()) {
            case URL -> isAddress ? text : "";
            case DOI -> isAddress ? text : text.matches("10\\.\\S+") ? DOI_ADDRESS + text : "";
            case TEXT, OPEN_QUOTE, CLOSE_QUOTE, PREFIX, SUFFIX, DELIMITER -> "";
        };
    }
}
