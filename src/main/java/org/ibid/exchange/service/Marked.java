package org.ibid.exchange.service;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text with the tags of HTML, JATS and MathML, as services give titles and abstracts, in CSL's rich text: italics,
/// bold, small capitals, raised and lowered text stay, other tags go, entities become characters.
final class Marked {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w:-]{0,30})(?:\\s[^<>]{0,2000})?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> STAY = Set.of("i", "b", "sub", "sup", "sc");
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("em", "i"),
            Map.entry("italic", "i"),
            Map.entry("strong", "b"),
            Map.entry("bold", "b"),
            Map.entry("scp", "sc"),
            Map.entry("inf", "sub"));
    private static final Set<String> BLOCKS = Set.of("p", "title", "sec", "list-item", "br", "div");
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "ndash", "–", "mdash", "—",
            "rsquo", "’", "lsquo", "‘");

    private Marked() {}

    static String rich(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text.strip()
                : SPACE.matcher(entities(TAG.matcher(text).replaceAll(Marked::quotedTag)))
                        .replaceAll(" ")
                        .strip();
    }

    private static String quotedTag(MatchResult tag) {
        String name = local(tag.group(2));
        return STAY.contains(name) ? "<" + tag.group(1) + name + ">" : BLOCKS.contains(name) ? " " : "";
    }

    /// The name without its namespace, in CSL's words.
    private static String local(String name) {
        String bare = name.substring(name.indexOf(':') + 1).toLowerCase(java.util.Locale.ROOT);
        return OTHER_NAMES.getOrDefault(bare, bare);
    }

    /// Some services escape twice: `&amp;lt;`.
    private static String entities(String text) {
        String once = ENTITY.matcher(text).replaceAll(Marked::quotedEntity);
        return once.contains("&") ? ENTITY.matcher(once).replaceAll(Marked::quotedEntity) : once;
    }

    private static String quotedEntity(MatchResult entity) {
        int code = entity.group(1) != null
                ? Integer.parseInt(entity.group(1))
                : entity.group(2) != null ? Integer.parseInt(entity.group(2), 16) : -1;
        String text = code < 0
                ? ENTITIES.getOrDefault(entity.group(3), entity.group())
                : Character.isValidCodePoint(code) ? Character.toString(code) : "";
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
