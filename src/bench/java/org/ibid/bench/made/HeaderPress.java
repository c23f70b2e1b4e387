package org.ibid.bench.made;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.bench.made.Manuscript.Block;
import org.ibid.bench.made.Manuscript.Look;
import org.ibid.bench.made.Manuscript.Row;

/// Fills in a form. Each of its lines says how it looks (`T` title, `M` masthead, `A` authors, `H` heading, `B` body,
/// `S` small, `F` foot of the first page, `P` end of page) and, before that, whether it is there half the time (`?`),
/// once for each author (`*`) or each institution (`+`). `!type` says what the paper is, `!center` how it is set,
/// `!says` what the words of the form itself say of a variable.
/// `{names}` are filled in, of `[[a|b]]` one is taken. What is filled in is what the reader is to find.
final class HeaderPress {

    private static final Pattern LINE = Pattern.compile("([?*+]*)([TMAHBSFP])\\|(.*)");
    private static final Pattern CHOICE = Pattern.compile("\\[\\[([^\\[\\]]*)\\]\\]");
    private static final Pattern BLANK = Pattern.compile("\\{([\\p{L} ;,·0-9-]+)\\}");

    private final Dice dice;
    private final HeaderFacts facts;
    private final String form;
    private final Map<String, List<String>> truth = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> foot = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private boolean centred;
    private boolean namesAuthors;

    HeaderPress(Dice dice, String form, boolean held) {
        this.dice = dice;
        this.form = form;
        boolean single = !form.contains("{authors") && !form.contains("{author}");
        this.facts = HeaderFacts.of(dice, held, single);
    }

    Header print() {
        List<String> lines = form.lines().toList();
        boolean dropped = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            // the lines of an optional group stand or fall together
            boolean follows = i > 0 && lines.get(i - 1).startsWith("?");
            dropped = line.startsWith("?") && (follows ? dropped : dice.chance(0.5));
            if (line.startsWith("*")) {
                int end = i;
                while (end < lines.size() && lines.get(end).matches("\\??\\*.*")) {
                    end++;
                }
                each(lines.subList(i, end));
                i = end - 1;
            } else if (line.isEmpty()) {
                close();
            } else if (line.startsWith("!type ")) {
                truth.put("type", List.of(line.substring("!type ".length())));
            } else if (line.startsWith("!says ")) {
                said(line.substring("!says ".length()));
            } else if (line.equals("!center")) {
                centred = true;
            } else if (!dropped) {
                line(line, 0);
            }
        }
        close();
        foot();
        if (form.contains("{journal")) {
            truth.putIfAbsent("type", List.of("article-journal"));
        }
        return new Header(blocks, furniture(), truth, namesAuthors ? facts.authors() : List.of());
    }

    /// The variable, a space and what is printed of it in words of the form.
    private void said(String line) {
        int space = line.indexOf(' ');
        found(line.substring(0, space), filled(line.substring(space + 1), 0));
    }

    private void each(List<String> group) {
        boolean whole = dice.chance(0.5);
        for (int author = 0; author < facts.authors().size(); author++) {
            for (String line : group) {
                if (whole || !line.startsWith("?")) {
                    line(line, author);
                }
            }
            if (dice.chance(0.2)) {
                close();
            }
        }
    }

    private void line(String line, int author) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no line of a form: " + line);
        }
        int times = parts.group(1).contains("+") ? facts.institutions().size() : 1;
        for (int i = 0; i < times; i++) {
            row(parts.group(2), filled(parts.group(3), times > 1 ? i : author));
        }
    }

    private void row(String look, String text) {
        switch (look) {
            case "P" -> {
                close();
                blocks.add(new Manuscript.PageEnd());
            }
            case "F" -> foot.add(new Row(Look.SMALL, text));
            case "H" -> {
                close();
                blocks.add(new Manuscript.Heading(text));
            }
            default -> {
                if (!text.isEmpty()) {
                    rows.add(new Row(look(look), text));
                }
            }
        }
    }

    private static Look look(String letter) {
        return switch (letter) {
            case "T" -> Look.TITLE;
            case "M" -> Look.MASTHEAD;
            case "A" -> Look.AUTHORS;
            case "B" -> Look.BODY;
            default -> Look.SMALL;
        };
    }

    private void close() {
        if (!rows.isEmpty()) {
            blocks.add(new Manuscript.Printed(rows, centred));
            rows = new ArrayList<>();
        }
    }

    /// Before the heading of the body, where the first page's text is still going on.
    private void foot() {
        if (!foot.isEmpty()) {
            boolean headed = !blocks.isEmpty() && blocks.getLast() instanceof Manuscript.Heading;
            blocks.add(headed ? blocks.size() - 1 : blocks.size(), new Manuscript.Foot(foot));
        }
    }

    private String furniture() {
        String names = facts.authors().size() > 2
                ? facts.authors().getFirst().family() + " et al."
                : facts.authors().getFirst().family();
        return dice.one(List.of(names + " / " + facts.journal(), names, facts.journal()));
    }

    private String filled(String text, int at) {
        String chosen =
                CHOICE.matcher(text).replaceAll(choice -> Matcher.quoteReplacement(dice.one(choices(choice.group(1)))));
        return BLANK.matcher(chosen).replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1), at)));
    }

    private static List<String> choices(String text) {
        return List.of(text.split("\\|", -1));
    }

    private String found(String variable, String value) {
        List<String> right = truth.computeIfAbsent(variable, name -> new ArrayList<>());
        if (!right.contains(value)) {
            right.add(value);
        }
        return value;
    }

    private String value(String name, int at) {
        return switch (name) {
            case "title" -> found("title", facts.title());
            case "TITLE" -> found("title", facts.title()).toUpperCase(Locale.ROOT);
            case "journal" -> found("container-title", facts.journal());
            case "JOURNAL" -> found("container-title", facts.journal()).toUpperCase(Locale.ROOT);
            case "volume" -> found("volume", String.valueOf(facts.volume()));
            case "issue" -> found("issue", String.valueOf(facts.issue()));
            case "year" -> found("issued", String.valueOf(facts.year()));
            case "pages" -> pages();
            case "doi" -> found("DOI", facts.doi());
            case "abstract" -> found("abstract", facts.summary());
            case "structured" -> found("abstract", facts.structured());
            case "issn" -> found("ISSN", issn(facts.volume() * 31 + facts.issue()));
            case "eissn" -> found("eISSN", issn(facts.volume() * 17 + 4_000));
            case "author", "AUTHORS" -> name(name, at);
            case "email" -> found("email", facts.email(0));
            case "email each" -> found("email", facts.email(at));
            default ->
                name.startsWith("keywords") ? keywords(name) : name.startsWith("a") ? name(name, at) : bait(name, at);
        };
    }

    private String pages() {
        found("page", facts.firstPage() + "-" + facts.lastPage());
        return facts.firstPage() + (dice.chance(0.7) ? "–" : "-") + facts.lastPage();
    }

    private String keywords(String name) {
        if (name.equals("keywords es")) {
            return "agua, memoria, reforma";
        }
        String mark = name.substring(name.length() - 1);
        found("keyword", String.join("; ", facts.keywords()));
        return String.join(mark.equals("·") ? " · " : mark + " ", facts.keywords());
    }

    private String name(String name, int at) {
        if (name.startsWith("abstract")) {
            return found("abstract", foreign(name.substring(name.length() - 2)));
        }
        boolean full = !name.matches("authors (?:initials|cited|family)|arxiv");
        namesAuthors |= full;
        var names = new HeaderNames(facts, dice);
        return switch (name) {
            case "author" -> names.one(at);
            case "author 1" -> names.one(0);
            case "AUTHORS" -> names.listed("and").toUpperCase(Locale.ROOT);
            case "arxiv" -> (1000 + facts.volume()) + ".0" + (1000 + facts.firstPage()) + "v2";
            default -> names.listed(name.substring("authors ".length()));
        };
    }

    private String foreign(String language) {
        List<String> sentences = language.equals("es")
                ? HeaderStock.SPANISH
                : language.equals("de") ? HeaderStock.GERMAN : HeaderStock.FRENCH;
        return String.join(" ", dice.some(3, sentences));
    }

    /// What is not asked for, though it may look so.
    private String bait(String name, int at) {
        return switch (name) {
            case "institution", "institution 1" -> name.endsWith("1") ? facts.institution(0) : facts.institution(at);
            case "title es" -> dice.one(HeaderStock.FOREIGN_TITLES.subList(0, 2));
            case "title fr" -> dice.one(HeaderStock.FOREIGN_TITLES.subList(2, 4));
            case "raised" -> Raised.of(String.valueOf(at + 1));
            case "letter" -> String.valueOf((char) ('a' + at));
            case "family 1" -> facts.authors().getFirst().family();
            case "initials" ->
                facts.authors().getFirst().given().charAt(0) + ". "
                        + facts.authors().getFirst().family();
            case "first" -> String.valueOf(facts.firstPage());
            case "date" ->
                dice.between(1, 28) + " " + dice.one(HeaderStock.MONTHS) + " " + (facts.year() - dice.between(0, 1));
            case "month" -> dice.one(HeaderStock.MONTHS);
            case "day" -> String.valueOf(dice.between(1, 28));
            case "press" -> dice.one(HeaderStock.PRESSES);
            case "digits" -> String.valueOf(dice.between(1_000_000, 9_999_999));
            case "number" -> String.valueOf(dice.between(1_000, 29_999));
            case "issue-bait" -> String.valueOf(dice.between(1, 12));
            case "code" ->
                facts.journal()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]+", "")
                        .substring(0, 4);
            default -> throw new IllegalArgumentException("no such blank in a form: " + name);
        };
    }

    /// Eight digits, the last of which is the check digit of ISO 3297.
    private static String issn(int number) {
        String digits = String.format(Locale.ROOT, "%07d", 1_000_000 + number * 7L % 8_999_999);
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += (digits.charAt(i) - '0') * (8 - i);
        }
        int check = (11 - sum % 11) % 11;
        return digits.substring(0, 4) + "-" + digits.substring(4) + (check == 10 ? "X" : check);
    }
}
