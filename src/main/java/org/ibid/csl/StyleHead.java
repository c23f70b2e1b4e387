package org.ibid.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first lines of a style file: the attributes of `style` and what is in `info`.
///
/// They are found by pattern, in text that is known to be well-formed (the bundle, or a file [StyleCheck] passed):
/// opening an XML reader for each of 10,833 styles costs three seconds of one core.
///
/// @param info       what the style says of itself
/// @param shortTitle its `title-short`; empty if none
record StyleHead(StyleInfo info, String shortTitle) {

    /// What stands before the id in a style's own address.
    private static final String ADDRESS = "zotero.org/styles/";

    private static final Pattern ENTITY = Pattern.compile("&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(\\w+));");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// The id in a style's address, or the id itself.
    static String idOf(String idOrAddress) {
        int at = idOrAddress.lastIndexOf(ADDRESS);
        String id = at < 0 ? idOrAddress : idOrAddress.substring(at + ADDRESS.length());
        return id.endsWith(".csl") ? id.substring(0, id.length() - ".csl".length()) : id;
    }

    /// Where a start tag stands.
    record Tag(int start, String text) {}

    /// The start tag of `style`, if it is the first in a well-formed text.
    static Optional<Tag> root(String xml) {
        int at = 0;
        while (at < xml.length() && !xml.startsWith("<style", at)) {
            if (xml.startsWith("<?", at)) {
                at = after("?>", xml, at);
            } else if (xml.startsWith("<!--", at)) {
                at = after("-->", xml, at);
            } else if (Character.isWhitespace(xml.charAt(at))) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        int end = xml.indexOf('>', at);
        return end < 0 ? Optional.empty() : Optional.of(new Tag(at, xml.substring(at, end + 1)));
    }

    private static int after(String end, String xml, int at) {
        int found = xml.indexOf(end, at);
        return found < 0 ? xml.length() : found + end.length();
    }

    /// @param xml a well-formed style
    static StyleHead read(String id, String xml, String source) {
        int end = xml.indexOf("</info>");
        String head = end < 0 ? xml : xml.substring(0, end);
        var reader = new Reader();
        reader.read(withoutComments(head));
        var info = new StyleInfo(
                id,
                reader.title.isEmpty() ? id : reader.title,
                Optional.of(reader.parent).filter(parent -> !parent.isEmpty()),
                reader.citationFormat,
                reader.styleClass,
                xml.indexOf("<bibliography", Math.max(end, 0)) >= 0,
                reader.fields,
                reader.locale,
                reader.documentation,
                source,
                Optional.empty());
        return new StyleHead(info, reader.shortTitle);
    }

    private static final class Reader {
        private final List<String> fields = new ArrayList<>();
        private final List<String> documentation = new ArrayList<>();
        private String title = "";
        private String shortTitle = "";
        private String citationFormat = "";
        private String parent = "";
        private String locale = "";
        private String styleClass = "";

        void read(String head) {
            String root = tag(head, head.indexOf("<style"));
            locale = attribute(root, "default-locale");
            styleClass = attribute(root, "class");
            title = text(head, "<title>");
            shortTitle = text(head, "<title-short>");
            for (int at = head.indexOf("<category "); at >= 0; at = head.indexOf("<category ", at + 1)) {
                category(tag(head, at));
            }
            for (int at = head.indexOf("<link "); at >= 0; at = head.indexOf("<link ", at + 1)) {
                link(tag(head, at));
            }
        }

        private void link(String attributes) {
            String address = attribute(attributes, "href");
            switch (attribute(attributes, "rel")) {
                case "independent-parent" -> parent = parent.isEmpty() ? idOf(address) : parent;
                case "documentation" -> {
                    if (address.startsWith("https://") || address.startsWith("http://")) {
                        documentation.add(address);
                    }
                }
                default -> {}
            }
        }

        private void category(String attributes) {
            if (citationFormat.isEmpty()) {
                citationFormat = attribute(attributes, "citation-format");
            }
            String field = attribute(attributes, "field");
            if (!field.isEmpty()) {
                fields.add(field);
            }
        }
    }

    private static String withoutComments(String head) {
        int start = head.indexOf("<!--");
        if (start < 0) {
            return head;
        }
        var kept = new StringBuilder();
        int at = 0;
        while (start >= 0) {
            kept.append(head, at, start);
            int end = head.indexOf("-->", start);
            at = end < 0 ? head.length() : end + "-->".length();
            start = head.indexOf("<!--", at);
        }
        return kept.append(head, at, head.length()).toString();
    }

    private static String text(String head, String tag) {
        int start = head.indexOf(tag) + tag.length();
        int end = head.indexOf('<', start);
        return start < tag.length() || end < 0 ? "" : plain(head.substring(start, end));
    }

    private static String tag(String head, int at) {
        int end = head.indexOf('>', Math.max(at, 0));
        return at < 0 || end < 0 ? "" : head.substring(at, end);
    }

    private static String attribute(String tag, String name) {
        int at = tag.indexOf(name + "=");
        int start = at + name.length() + 2;
        if (at < 1 || !Character.isWhitespace(tag.charAt(at - 1)) || start > tag.length()) {
            return "";
        }
        int end = tag.indexOf(tag.charAt(start - 1), start);
        return end < 0 ? "" : plain(tag.substring(start, end));
    }

    private static String plain(String xml) {
        boolean isOneLine = xml.indexOf('\n') < 0 && xml.indexOf("  ") < 0;
        String text =
                isOneLine ? xml.strip() : SPACES.matcher(xml).replaceAll(" ").strip();
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        String hexadecimal = entity.group(1);
        String decimal = entity.group(2);
        if (hexadecimal == null && decimal == null) {
            return named(entity);
        }
        int number = hexadecimal == null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(number) ? Character.toString(number) : entity.group();
    }

    private static String named(MatchResult entity) {
        return switch (entity.group(3)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> entity.group();
        };
    }
}
