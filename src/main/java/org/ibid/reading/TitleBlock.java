package org.ibid.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;

/// Finds a paper's title, its authors, and where they work, among the lines before its body.
final class TitleBlock {

    /// What a piece of the title block says, and where.
    record Piece<T>(T value, Slice place) {}

    /// Where one author works.
    record Affiliation(String author, String text) {}

    private static final Pattern TITLE_LABEL = Pattern.compile("(?i)(?:article |paper )?title\\s*:?");
    private static final Pattern AUTHORS_LABEL = Pattern.compile("(?i)authors?\\s*:?|by");
    private static final Pattern MARKS = Pattern.compile("[*†‡§¶#⁰¹²³⁴-⁹\\u0000]+|(?<=\\p{L})\\d(?:,\\d)*(?=,|$|\\s)");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    private static final Pattern INSTITUTION = Pattern.compile(
            "(?iu)\\b(?:department|university|institut\\w*|faculty|school|college|cent(?:re|er)|academy|laborator\\w+)\\b");
    private static final Pattern PERSON_AT = Pattern.compile("^([\\p{L} .'’-]{4,60}):\\s+(.*)$");
    private static final Pattern FOOTNOTE = Pattern.compile(
            "^\\*+\\s?(.{3,80}?)\\s+is\\s+(?:an?\\s+|the\\s+)?(.+?)(?:\\.\\s+(?:The authors?|E-?mail|He|She|They)\\b.*|\\.?$)");
    private static final Pattern AUTHOR_LINE = Pattern.compile("[\\p{L}\\p{M} .,'’&;*†‡§¶⁰¹²³⁴-⁹\\d\\u0000-]{4,300}");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)^(?:abstract|introduction|key ?words?|contents|received|accepted|published|vol|issue|journal)\\b.*");

    private static final int FIRST_LINES = 4;

    private final String masked;
    private final List<Line> lines;

    TitleBlock(String masked, List<Line> lines) {
        this.masked = masked;
        this.lines = lines;
    }

    /// The line behind a label "Title", or the first lines if they look like a title.
    Optional<Piece<String>> title() {
        for (int i = 0; i < lines.size() - 1; i++) {
            if (TITLE_LABEL.matcher(lines.get(i).content()).matches()) {
                return nextFilled(i + 1).map(line -> new Piece<>(readable(line), line.place()));
            }
        }
        return lines.stream()
                .filter(line -> !line.isBlank())
                .limit(FIRST_LINES)
                .filter(this::looksLikeTitle)
                .findFirst()
                .map(this::withFollowing);
    }

    private boolean looksLikeTitle(Line line) {
        String content = readable(line);
        return content.length() > 7
                && content.length() < 250
                && !content.endsWith(".")
                && !NO_NAME.matcher(content).matches()
                && !content.matches("(?i).*\\b(?:issn|doi|vol\\.|https?:|www\\.).*");
    }

    /// A title may go on over the next lines, up to a blank one.
    private Piece<String> withFollowing(Line first) {
        int at = lines.indexOf(first);
        Line last = first;
        for (int i = at + 1; i < Math.min(lines.size(), at + 4); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || !authorsIn(line).isEmpty() || !goesOn(last, line)) {
                break;
            }
            last = line;
        }
        var place = new Slice(first.place().from(), last.place().to());
        String title = Masked.readable(place.of(masked)).replaceFirst("^#{1,6}\\s*", "");
        return new Piece<>(title.replaceFirst("(?i)^title\\s*:\\s*", ""), place);
    }

    private static boolean goesOn(Line before, Line line) {
        boolean capitals = line.content().equals(line.content().toUpperCase(Locale.ROOT));
        boolean unfinished = before.content().matches(".*(?:[:,–-]|\\b(?:of|the|and|in|for|to|a|on))$");
        return capitals || unfinished || Character.isLowerCase(line.content().codePointAt(0));
    }

    /// The names behind a label "Authors:", or on the line below the title.
    Optional<Piece<List<Name>>> authors(Optional<Piece<String>> title) {
        for (int i = 0; i < lines.size(); i++) {
            if (AUTHORS_LABEL.matcher(lines.get(i).content()).matches()) {
                return labelledAuthors(i + 1);
            }
        }
        int after = title.map(piece -> piece.place().to()).orElse(Integer.MAX_VALUE);
        return lines.stream()
                .filter(line -> !line.isBlank() && line.place().from() >= after)
                .limit(3)
                .filter(line -> !authorsIn(line).isEmpty())
                .findFirst()
                .map(line -> new Piece<>(authorsIn(line), line.place()));
    }

    private Optional<Piece<List<Name>>> labelledAuthors(int from) {
        var names = new ArrayList<Name>();
        int start = -1;
        int end = -1;
        for (int i = from; i < Math.min(lines.size(), from + 40); i++) {
            Line line = lines.get(i);
            Matcher person = PERSON_AT.matcher(line.content());
            List<Name> found =
                    person.matches() ? Names.direct(person.group(1)) : start < 0 ? authorsIn(line) : List.of();
            if (!found.isEmpty()) {
                names.addAll(found);
                start = start < 0 ? line.place().from() : start;
                end = line.place().to();
            } else if (names.isEmpty() && !line.isBlank() || person.matches()) {
                break;
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Piece<>(names, new Slice(start, end)));
    }

    private List<Name> authorsIn(Line line) {
        String content = Masked.readable(line.place().of(masked)).replaceFirst("(?i)^(?:by|authors?:)\\s+", "");
        if (content.isEmpty()
                || !AUTHOR_LINE.matcher(content).matches()
                || NO_NAME.matcher(content).matches()) {
            return List.of();
        }
        return Names.direct(MARKS.matcher(content).replaceAll(""));
    }

    /// Where each author works: "Name: place" lines, a note "*Name is ...", or lines that name an institution.
    Optional<Piece<List<Affiliation>>> affiliations(List<Name> authors, Optional<Piece<List<Name>>> where) {
        var found = new ArrayList<Affiliation>();
        Slice place = new Slice(0, 0);
        for (int i = 0; i < lines.size() && found.size() < authors.size(); i++) {
            Optional<Affiliation> one = affiliation(i, authors, found);
            if (one.isPresent()) {
                place = found.isEmpty()
                        ? lines.get(i).place()
                        : new Slice(place.from(), lines.get(i).place().to());
                found.add(one.get());
            }
        }
        if (found.isEmpty() && where.isPresent()) {
            return below(authors, where.get().place());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Piece<>(found, place));
    }

    private Optional<Affiliation> affiliation(int index, List<Name> authors, List<Affiliation> known) {
        String content = lines.get(index).content();
        for (Name author : authors) {
            boolean open = known.stream().noneMatch(each -> each.author().equals(shown(author)));
            if (!open || !content.contains(author.head())) {
                continue;
            }
            Matcher person = PERSON_AT.matcher(content);
            if (person.matches() && Names.direct(person.group(1)).contains(author)) {
                return Optional.of(new Affiliation(shown(author), joined(person.group(2), index)));
            }
            Matcher footnote = FOOTNOTE.matcher(content);
            if (footnote.matches() && Names.direct(footnote.group(1)).contains(author)) {
                return Optional.of(new Affiliation(shown(author), footnote.group(2)));
            }
        }
        return Optional.empty();
    }

    /// An author's line goes on until a blank line; a role and an address in brackets are no affiliation.
    private String joined(String first, int index) {
        var text = new StringBuilder(first);
        for (int i = index + 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
            if (PERSON_AT.matcher(lines.get(i).content()).matches()
                    && !lines.get(i).content().startsWith("(")) {
                break;
            }
            text.append(' ').append(lines.get(i).content());
        }
        return text.toString()
                .replaceAll("(?i)\\((?:corresponding author|e-?mail:?[^()]*)\\)", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("[.\\s]+$", "")
                .strip();
    }

    /// The institutions on the lines below the authors: one for all, or each with the mark its authors have.
    private Optional<Piece<List<Affiliation>>> below(List<Name> authors, Slice where) {
        List<Line> found = lines.stream()
                .filter(line -> line.place().from() >= where.to() && !line.isBlank())
                .limit(6)
                .filter(line -> line.content().length() < 250
                        && INSTITUTION.matcher(line.content()).find())
                .toList();
        var all = new ArrayList<Affiliation>();
        for (Line line : found) {
            String mark = line.content().substring(0, 1);
            String text = MARKS.matcher(EMAIL.matcher(readable(line)).replaceAll(""))
                    .replaceAll("")
                    .strip();
            authors.stream()
                    .filter(author -> found.size() == 1 || where.of(masked).contains(author.head() + mark))
                    .forEach(author -> all.add(new Affiliation(shown(author), text)));
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
        for (Line line : lines) {
            Matcher email = EMAIL.matcher(line.content());
            if (line.content().length() < 2_000 && email.find()) {
                int from = line.place().from();
                return Optional.of(new Piece<>(
                        email.group().replaceFirst("\\.$", ""), new Slice(from + email.start(), from + email.end())));
            }
        }
        return Optional.empty();
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

    private static String shown(Name name) {
        return switch (name) {
            case Name.Person person -> (person.given() + " " + person.familyWithParticles()).strip();
            case Name.Literal(String text) -> text;
        };
    }

    private Optional<Line> nextFilled(int from) {
        return lines.stream().skip(from).filter(line -> !line.isBlank()).findFirst();
    }

    private String readable(Line line) {
        return Masked.readable(line.place().of(masked)).replaceFirst("^#{1,6}\\s*", "");
    }
}
