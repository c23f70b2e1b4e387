package org.ibid.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;

/// Reads entries that say their kind in square brackets behind the title (APA 7, sections 9.22 and 10.10 to
/// 10.15):
/// "Maker, M. (Director). (1975). Title (Version 2) [Film]. Studio. https://..."
final class BracketedKinds {

    private static final Pattern FORM =
            Pattern.compile("(?<maker>[^\\[]{2,300}?(?:\\[[^\\]]{1,40}\\][^\\[()]{0,3})?)\\s?\\((?<issued>(?:n\\.d\\."
                    + "|\\d{4})[^()]{0,36})\\)\\. "
                    + "(?<title>[^\\[]{2,500}?) (?:\\((?<number>[^()]{2,40})\\) )?(?:\\[[^\\]]{3,40}\\]"
                    + " )?\\[(?<kind>[^\\]]{3,50})\\]\\."
                    + "(?<rest>.{0,300})");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)\\s?\\((?<role>host|director|executive producer|producer|writer & director|writer|guest"
                    + " expert)s?\\)\\.?\\s*$");
    private static final Pattern HANDLE = Pattern.compile("\\s?\\[[^\\]]{1,40}\\]\\.?\\s*$");
    private static final Pattern EPISODE = Pattern.compile("(?i)(?:no\\.|episode) ?(\\d{1,5})");
    private static final Pattern VERSION = Pattern.compile("(?i)(?:version|ver\\.|v\\.?) ?(\\d[\\w.-]{0,20})");
    private static final Pattern IN = Pattern.compile("In (?<container>[^.]{2,120})(?:\\. (?<rest>.*))?");
    private static final Pattern INITIAL = Pattern.compile(", \\p{Lu}\\.");
    private static final Set<String> PUBLISHED = Set.of("motion_picture", "software", "map", "dataset", "broadcast");
    private static final Set<String> PLATFORMS = Set.of(
            "twitter", "x", "facebook", "instagram", "reddit", "tiktok", "mastodon", "bluesky", "threads", "tumblr");

    private BracketedKinds() {}

    /// What an entry is, if it has the form and the bracket says a kind we know.
    static Optional<ExactForm> in(String text) {
        if (text.indexOf('[') < 0) {
            return Optional.empty();
        }
        Matcher found = FORM.matcher(text);
        return found.matches() ? Described.kind(found.group("kind")).map(type -> read(type, found)) : Optional.empty();
    }

    private static ExactForm read(String kind, Matcher found) {
        String rest = found.group("rest");
        int link = rest.indexOf("http");
        String published = Trim.value(link < 0 ? rest : rest.substring(0, link));
        String type = PLATFORMS.contains(published.toLowerCase(Locale.ROOT)) ? "post" : kind;
        var exact = new ExactForm(type);
        maker(found.group("maker").strip(), exact);
        exact.date("issued", found.group("issued"));
        exact.put("title", found.group("title"));
        number(ExactForm.group(found, "number"), exact);
        published(published, type, exact);
        if (link >= 0 && !rest.contains("doi.org/")) {
            exact.put("URL", Links.trimmed(rest.substring(link).split(" ")[0]));
        }
        return exact;
    }

    private static void maker(String text, ExactForm exact) {
        Matcher role = ROLE.matcher(text);
        boolean said = role.find();
        String people =
                said ? text.substring(0, role.start()) : HANDLE.matcher(text).replaceFirst("");
        List<Name> names = INITIAL.matcher(people).find() ? Names.of(people) : List.of();
        exact.put(
                said ? variable(role.group("role").toLowerCase(Locale.ROOT)) : "author",
                names.isEmpty() ? List.of(new Name.Literal(Trim.value(people))) : names);
    }

    private static String variable(String role) {
        return switch (role) {
            case "host" -> "host";
            case "executive producer" -> "executive-producer";
            case "producer" -> "producer";
            case "director", "writer & director" -> "director";
            default -> "author";
        };
    }

    private static void number(String text, ExactForm exact) {
        Matcher episode = EPISODE.matcher(text);
        Matcher version = VERSION.matcher(text);
        if (episode.matches()) {
            exact.put("number", episode.group(1));
        } else if (version.matches()) {
            exact.put("version", version.group(1));
        } else {
            exact.put(
                    "title",
                    text.isEmpty() ? exact.texts().get("title") : exact.texts().get("title") + " (" + text + ")");
        }
    }

    /// What it is part of, and who brought it out; posts stand on a site.
    private static void published(String rest, String type, ExactForm exact) {
        Matcher in = IN.matcher(rest);
        boolean part = in.matches();
        exact.put("container-title", part ? in.group("container") : "");
        exact.put(
                PUBLISHED.contains(type) ? "publisher" : "container-title", part ? ExactForm.group(in, "rest") : rest);
    }
}
