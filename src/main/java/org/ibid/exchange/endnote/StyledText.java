package org.ibid.exchange.endnote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.PlainLine;
import org.ibid.exchange.codec.RichText;
import org.ibid.exchange.codec.RichText.Style;
import org.ibid.exchange.codec.RichText.Token;
import org.ibid.exchange.xml.Markup;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlNode;

/// EndNote's rich text: runs beside each other, never nested, each with all its faces: `<style face="bold italic"
/// font="default" size="100%">`.
final class StyledText implements Markup {

    private static final Map<Style, String> FACES = new TreeMap<>(Map.of(
            Style.ITALIC, "italic",
            Style.BOLD, "bold",
            Style.SUPERSCRIPT, "superscript",
            Style.SUBSCRIPT, "subscript"));

    private static final Map<Style, String> CSL =
            Map.of(Style.ITALIC, "i", Style.BOLD, "b", Style.SUPERSCRIPT, "sup", Style.SUBSCRIPT, "sub");

    /// Writes a text that is not rich.
    static void plain(String text, XmlElement into) {
        into.add(run(List.of())).text(text);
    }

    @Override
    public void write(String csl, XmlElement into) {
        List<Style> open = new ArrayList<>();
        for (var token : RichText.parse(csl)) {
            switch (token) {
                case Token.Text(String text) -> into.add(run(open)).text(text);
                case Token.Open(Style style) -> open.add(style);
                case Token.Close _ -> open.removeLast();
            }
        }
    }

    private static XmlElement run(List<Style> styles) {
        Set<Style> said = EnumSet.noneOf(Style.class);
        said.addAll(styles);
        String face = said.stream().filter(FACES::containsKey).map(FACES::get).collect(Collectors.joining(" "));
        return new XmlElement("style")
                .with("face", face.isEmpty() ? "normal" : face)
                .with("font", "default")
                .with("size", "100%");
    }

    @Override
    public String read(XmlElement element) {
        var text = new StringBuilder();
        read(element, text);
        return PlainLine.of(text.toString()).text();
    }

    private static void read(XmlElement element, StringBuilder text) {
        for (var node : element.content()) {
            switch (node) {
                case XmlNode.Text(String part) -> text.append(part);
                case XmlElement run -> {
                    var tags = tags(run);
                    tags.forEach(tag -> text.append('<').append(tag).append('>'));
                    read(run, text);
                    tags.reversed().forEach(tag -> text.append("</").append(tag).append('>'));
                }
            }
        }
    }

    private static List<String> tags(XmlElement run) {
        if (run.attribute("face").equals("normal")) {
            return List.of();
        }
        var faces = List.of(run.attribute("face").split(" "));
        return FACES.entrySet().stream()
                .filter(face -> faces.contains(face.getValue()))
                .map(face -> CSL.get(face.getKey()))
                .toList();
    }
}
