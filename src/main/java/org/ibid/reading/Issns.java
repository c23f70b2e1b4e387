package org.ibid.reading;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the ISSNs of a header. They stand below a journal's name; those of another journal are doubted.
final class Issns {

    static final Pattern NUMBER = Pattern.compile(
            "(?i)\\b(?:(p|e|online|print)\\s*-?\\s*)?ISSN\\b(?:\\s*\\((online|print)\\))?\\s*[:.]?\\s*(\\d{4}-\\d{3}[\\dX])(?:\\s*\\((online|print)\\))?");
    private static final Pattern MORE =
            Pattern.compile("(?i)\\G\\s*[,;/|]?\\s*(?:and\\s+)?(\\d{4}-\\d{3}[\\dX])\\s*\\((online|print)\\)");
    private static final Pattern BEFORE_COPYRIGHT = Pattern.compile("^(\\d{4}-\\d{3}[\\dX])\\s*/\\s*(?:©|\\$|–|-)");

    private final HeaderLines lines;
    private final Claims claims;

    Issns(HeaderLines lines, Claims claims) {
        this.lines = lines;
        this.claims = claims;
    }

    void read() {
        Optional<String> journal = claims.best("container-title").map(claim -> Claims.key(claim.value()));
        Optional<String> name = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.line(i);
            if (line.content().length() > 500) {
                continue;
            }
            boolean otherName = Lexicon.looksLikeJournal(line.content())
                    && line.content().matches("[\\p{L}&,' ’-]{8,90}")
                    && line.content().contains(" ");
            name = otherName ? Optional.of(Claims.key(line.content())) : name;
            boolean ours = name.isEmpty() || journal.isEmpty() || name.equals(journal);
            numbers(line, ours);
        }
    }

    private void numbers(Line line, boolean ours) {
        Matcher issn = NUMBER.matcher(line.content());
        while (issn.find()) {
            add(kind(issn), issn.group(3), line, ours);
            Matcher more = MORE.matcher(line.content())
                    .region(issn.end(), line.content().length());
            if (more.find()) {
                add(more.group(2), more.group(1), line, ours);
            }
        }
        Matcher bare = BEFORE_COPYRIGHT.matcher(line.content());
        if (bare.find()) {
            add("", bare.group(1), line, ours);
        }
    }

    private static String kind(Matcher issn) {
        return Stream.of(1, 2, 4)
                .map(issn::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private void add(String kind, String number, Line line, boolean ours) {
        boolean online = kind.toLowerCase(Locale.ROOT).matches("e|online");
        claims.add(online ? "eISSN" : "ISSN", number, line.place(), ours ? 5 : 1, ours ? "labelled" : "of-another");
    }
}
