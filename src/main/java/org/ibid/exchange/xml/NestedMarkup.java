package org.ibid.exchange.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.ibid.exchange.codec.PlainLine;
import org.ibid.exchange.codec.RichText;
import org.ibid.exchange.codec.RichText.Style;
import org.ibid.exchange.codec.RichText.Token;
import org.ibid.exchange.xml.XmlPath.Step;

/// CSL's rich text as nested elements: `<italic>`, `<hi rend="italic">`.
///
/// @param tags the element for each style the format has one for, as a step of an [XmlPath]
public record NestedMarkup(Map<Style, String> tags) implements Markup {

    /// For formats that hold plain text only.
    public static final Markup NONE = new NestedMarkup(Map.of());

    /// The tags of CSL-JSON, without their angles.
    private static final Map<Style, String> CSL = Map.of(
            Style.ITALIC, "i",
            Style.BOLD, "b",
            Style.SUPERSCRIPT, "sup",
            Style.SUBSCRIPT, "sub",
            Style.SMALL_CAPS, "span style=\"font-variant:small-caps;\"",
            Style.NO_CASE, "span class=\"nocase\"");

    public NestedMarkup {
        tags = Map.copyOf(tags);
    }

    @Override
    public void write(String csl, XmlElement into) {
        if (csl.indexOf('<') < 0) {
            into.text(csl);
            return;
        }
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(into);
        for (var token : RichText.parse(csl)) {
            switch (token) {
                case Token.Text(String part) -> open.element().text(part);
                case Token.Open(Style style) -> open.push(open(open, style));
                case Token.Close _ -> open.pop();
            }
        }
    }

    /// Nested deeper than a reader goes, styles are dropped.
    private XmlElement open(Deque<XmlElement> open, Style style) {
        String tag = open.size() > XmlParser.DEEPEST / 2 ? null : tags.get(style);
        return tag == null ? open.element() : open.element().add(Step.of(tag).element());
    }

    @Override
    public String read(XmlElement element) {
        var text = new StringBuilder();
        read(element, text);
        return PlainLine.of(text.toString()).text();
    }

    private void read(XmlElement element, StringBuilder text) {
        for (var node : element.content()) {
            switch (node) {
                case XmlNode.Text(String part) -> text.append(part);
                case XmlElement child -> {
                    var csl = style(child).map(CSL::get);
                    csl.ifPresent(tag -> text.append('<').append(tag).append('>'));
                    read(child, text);
                    csl.ifPresent(
                            tag -> text.append("</").append(tag.split(" ")[0]).append('>'));
                }
            }
        }
    }

    private Optional<Style> style(XmlElement element) {
        return tags.isEmpty()
                ? Optional.empty()
                : tags.entrySet().stream()
                        .filter(tag -> Step.of(tag.getValue()).fits(element))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
