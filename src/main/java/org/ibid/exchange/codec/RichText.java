package org.ibid.exchange.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// CSL's rich text (CSL-JSON, "HTML-like tags in fields") as well-nested tokens. A tag without its partner is text.
public final class RichText {

    /// What a pair of tags does to the text between them.
    public enum Style {
        ITALIC,
        BOLD,
        SUPERSCRIPT,
        SUBSCRIPT,
        SMALL_CAPS,
        NO_CASE,
        NONE
    }

    public sealed interface Token {
        record Text(String text) implements Token {}

        record Open(Style style) implements Token {}

        record Close(Style style) implements Token {}
    }

    private enum Tag {
        I,
        B,
        SUP,
        SUB,
        SC,
        SPAN
    }

    private record Opened(Tag tag, Style style, int index) {}

    private static final Pattern TAG = Pattern.compile("<(/?)(i|b|sup|sub|sc|span)(\\s[^<>]*)?>");

    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();
    private final Map<Tag, Integer> openCount = new EnumMap<>(Tag.class);

    private RichText() {}

    /// The tokens of a text; every [Token.Open] has its [Token.Close].
    public static List<Token> parse(String text) {
        return text.indexOf('<') < 0 ? List.of(new Token.Text(text)) : new RichText().read(text);
    }

    /// The text without its markup.
    public static String plain(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (var token : parse(text)) {
            if (token instanceof Token.Text(String part)) {
                plain.append(part);
            }
        }
        return plain.toString();
    }

    private List<Token> read(String text) {
        var tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            addText(text.substring(end, tag.start()));
            end = tag.end();
            if (tag.group(1).isEmpty()) {
                open(tag);
            } else {
                close(tag);
            }
        }
        addText(text.substring(end));
        return tokens;
    }

    private void addText(String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token.Text(text));
        }
    }

    /// An opening tag is text until its partner is found.
    private void open(Matcher found) {
        var tag = tag(found);
        open.push(new Opened(tag, style(tag, found), tokens.size()));
        openCount.merge(tag, 1, Integer::sum);
        tokens.add(new Token.Text(found.group()));
    }

    private void close(Matcher found) {
        var tag = tag(found);
        if (openCount.getOrDefault(tag, 0) == 0) {
            addText(found.group());
            return;
        }
        Opened partner;
        do {
            partner = open.pop();
            openCount.merge(partner.tag(), -1, Integer::sum);
        } while (partner.tag() != tag);
        tokens.set(partner.index(), new Token.Open(partner.style()));
        tokens.add(new Token.Close(partner.style()));
    }

    private static Tag tag(Matcher found) {
        return Tag.valueOf(found.group(2).toUpperCase(java.util.Locale.ROOT));
    }

    private static Style style(Tag tag, Matcher found) {
        return switch (tag) {
            case I -> Style.ITALIC;
            case B -> Style.BOLD;
            case SUP -> Style.SUPERSCRIPT;
            case SUB -> Style.SUBSCRIPT;
            case SC -> Style.SMALL_CAPS;
            case SPAN -> spanStyle(found.group(3) == null ? "" : found.group(3));
        };
    }

    private static Style spanStyle(String attributes) {
        if (attributes.contains("nocase")) {
            return Style.NO_CASE;
        }
        return attributes.contains("small-caps") ? Style.SMALL_CAPS : Style.NONE;
    }
}
