package org.ibid.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;

/// Finds where a paper's authors work and how they are reached, among the lines before its body.
final class Affiliations {

    /// What a piece of the header says, and where.
    record Piece<T>(T value, Slice place) {}

    /// Where one author works.
    record Affiliation(String author, String text) {}

    private static final Pattern MARKS = Pattern.compile("[*†‡§¶#⁰¹²³⁴-⁹\\u0000]+|(?<=\\p{L})\\d(?:,\\d)*(?=,|$|\\s)");
    private static final Pattern FOOTNOTE =
            Pattern.compile("^\\*+\\s?(.{3,80}?)\\s+is\\s+(?:an?\\s+|the\\s+)?(.+?)(?:\\.\\s+(?:The"
                    + " authors?|E-?mail|He|She|They)\\b.*|\\.?$)");
    private static final Pattern ASIDE = Pattern.compile("(?i)\\((?:corresponding author|e-?mail:?[^()]*)\\)");
    private static final Pattern END = Pattern.compile("(?<![.\\s])[.\\s]+$");
    private static final int LONGEST = 2_000;

    private final String masked;
    private final HeaderLines lines;

    Affiliations(String masked, HeaderLines lines) {
        this.masked = masked;
        this.lines = lines;
    }

    /// Where each author works: "Name: place" lines, a note "*Name is ...", or lines that name an institution.
    Optional<Piece<List<Affiliation>>> affiliations(List<Name> authors, Optional<Slice> where) {
        var found = new ArrayList<Affiliation>();
        Slice place = new Slice(0, 0);
        for (int i = 0; i < lines.size() && found.size() < authors.size(); i++) {
            Optional<Affiliation> one = affiliation(i, authors, found);
            if (one.isPresent()) {
                place = found.isEmpty()
                        ? lines.line(i).place()
                        : new Slice(place.from(), lines.line(i).place().to());
                found.add(one.get());
            }
        }
        if (found.isEmpty() && where.isPresent()) {
            return below(authors, where.get());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Piece<>(found, place));
    }

    private Optional<Affiliation> affiliation(int index, List<Name> authors, List<Affiliation> known) {
        String content = lines.line(index).content();
        if (content.length() > LONGEST) {
            return Optional.empty();
        }
        for (Name author : authors) {
            boolean open = known.stream().noneMatch(each -> each.author().equals(Names.shown(author)));
            if (!open || !content.contains(author.head())) {
                continue;
            }
            Matcher person = Byline.PERSON_AT.matcher(content);
            if (person.matches() && Names.direct(person.group(1)).contains(author)) {
                return Optional.of(new Affiliation(Names.shown(author), joined(person.group(2), index)));
            }
            Matcher footnote = FOOTNOTE.matcher(content);
            if (footnote.matches() && Names.direct(footnote.group(1)).contains(author)) {
                return Optional.of(new Affiliation(Names.shown(author), footnote.group(2)));
            }
        }
        return Optional.empty();
    }

    /// An author's line goes on until a blank line; a role and an address in brackets are no affiliation.
    private String joined(String first, int index) {
        var text = new StringBuilder(first);
        for (int i = index + 1; i < lines.size() && !lines.line(i).isBlank() && text.length() < LONGEST; i++) {
            if (Byline.PERSON_AT.matcher(lines.line(i).content()).matches()
                    && !lines.line(i).content().startsWith("(")) {
                break;
            }
            text.append(' ').append(lines.line(i).content());
        }
        String whole = ASIDE.matcher(text).replaceAll("");
        return END.matcher(Spaces.folded(whole)).replaceFirst("").strip();
    }

    /// The institutions on the lines below the authors: one for all, or each with the mark its authors have.
    private Optional<Piece<List<Affiliation>>> below(List<Name> authors, Slice where) {
        List<Line> found = lines.all().stream()
                .filter(line -> line.place().from() >= where.to() && !line.isBlank())
                .limit(6)
                .filter(line -> line.content().length() < 250
                        && HeaderLines.INSTITUTION.matcher(line.content()).find())
                .toList();
        var all = new ArrayList<Affiliation>();
        for (Line line : found) {
            String mark = line.content().substring(0, 1);
            String text = MARKS.matcher(
                            HeaderLines.EMAIL.matcher(lines.shown(line.place())).replaceAll(""))
                    .replaceAll("")
                    .strip();
            authors.stream()
                    .filter(author -> found.size() == 1 || where.of(masked).contains(author.head() + mark))
                    .forEach(author -> all.add(new Affiliation(Names.shown(author), text)));
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece<>(
                        all,
                        new Slice(
                                found.getFirst().place().from(),
                                found.getLast().place().to())));
    }

    Optional<Piece<String>> email() {
        for (Line line : lines.all()) {
            Matcher email = HeaderLines.EMAIL.matcher(line.content());
            if (line.content().length() < LONGEST && email.find()) {
                int from = line.place().from();
                return Optional.of(new Piece<>(email.group(), new Slice(from + email.start(), from + email.end())));
            }
        }
        return Optional.empty();
    }

    /// What speaks for an address to be one of these authors'.
    static Set<String> signs(String email, List<Name> authors) {
        String user = Claims.key(email.substring(0, email.indexOf('@'))).replace(" ", "");
        boolean named = authors.stream()
                .map(author -> Claims.key(author.head()).replace(" ", ""))
                .anyMatch(head -> head.length() > 1 && user.contains(head));
        return Set.of(named ? "named" : "unnamed");
    }

    static List<Map<String, Object>> json(List<Affiliation> affiliations) {
        return affiliations.stream()
                .map(each -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("author", each.author());
                    map.put("text", each.text());
                    return map;
                })
                .toList();
    }
}
