package org.ibid.exchange.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;
import org.jspecify.annotations.Nullable;

/// Dates as people and databases write them: `2021-05-03`, `2021/05`, `2021 May 3`, `May 3, 2021`, `2021 Jan-Feb`,
/// `2021 Spring`, `ca. 2021`, `2019-05/2021`, with digits of any script. Months and seasons are English or have their
/// first three letters. What
/// can be read in two ways (`5/3/2021`) is kept as a text.
public final class WrittenDate {

    private static final int LONGEST = 80;
    private static final Pattern NUMBERS = Pattern.compile(
            "(-\\d{4,6}|\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?(?:[T ]\\d{1,2}:[\\d:.]{2,12}(?:Z|[+-][\\d:]{2,5})?)?");
    private static final Pattern CIRCA = Pattern.compile("(?i)^(?:circa|ca?\\.)\\s*|^ca\\s+|[?~]$");
    private static final Pattern PIECE = Pattern.compile("\\p{L}+|\\d+|[-–/]");
    private static final Pattern BETWEEN_PIECES = Pattern.compile("[\\s,.]*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private WrittenDate() {}

    /// What the text says as a date; the text itself as a literal where it says none.
    public static PartialDate read(String text) {
        String bare = PlainLine.of(text).text();
        return structured(bare).orElseGet(() -> PartialDate.ofLiteral(bare));
    }

    /// What the text says as a date with numbers; empty if it cannot be read as one.
    public static Optional<PartialDate> structured(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = Digits.european(text).strip();
        String certain = CIRCA.matcher(bare).replaceFirst("").strip();
        boolean circa = !certain.equals(bare);
        return exact(certain).map(date -> circa ? new PartialDate(date.parts(), date.season(), true, "", "") : date);
    }

    /// The text of a date that [#read] takes back: ISO 8601, a slash between two ends; else its words.
    public static String write(PartialDate date) {
        var outgoing = OutgoingDate.of(date);
        String ends =
                String.join("/", outgoing.ends().stream().map(OutgoingDate::iso).toList());
        return Stream.of(outgoing.circa() ? "circa" : "", ends, outgoing.season(), outgoing.text())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /// Whether a reader of the text gets this very date back.
    public static boolean isExact(PartialDate date) {
        return read(write(date)).equals(date);
    }

    private static Optional<PartialDate> exact(String text) {
        var one = numbers(text);
        if (one.isPresent()) {
            return one.map(parts -> date(List.of(parts), 0));
        }
        int slash = text.indexOf('/');
        if (slash > 0 && text.indexOf('/', slash + 1) < 0) {
            var from = end(text.substring(0, slash));
            var to = end(text.substring(slash + 1));
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                return Optional.of(date(List.of(from.get(), to.get()), 0));
            }
        }
        return new Words(text).date();
    }

    /// An end of a range; `..` is an open one, as in EDTF.
    private static Optional<Parts> end(String text) {
        return text.strip().equals("..") ? Optional.of(new Parts(0, 0, 0)) : numbers(text);
    }

    private static PartialDate date(List<Parts> ends, int season) {
        return new PartialDate(ends, season == 0 ? "" : String.valueOf(season), null, "", "");
    }

    private static Optional<Parts> numbers(String text) {
        var found = NUMBERS.matcher(text.strip());
        return found.matches()
                ? parts(number(found.group(1)), number(found.group(2)), number(found.group(3)))
                : Optional.empty();
    }

    private static Optional<Parts> parts(int year, int month, int day) {
        return month > 12 || day > 31 || month == 0 && day > 0
                ? Optional.empty()
                : Optional.of(new Parts(year, month, day));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// A date whose month or season is a word: one year, at most two months, at most two days, in any order.
    private static final class Words {

        private final String text;
        private final List<Integer> months = new ArrayList<>();
        private final List<Integer> days = new ArrayList<>();
        private int year;
        private int season;

        Words(String text) {
            this.text = text;
        }

        Optional<PartialDate> date() {
            return takeAll() && year > 0 ? dated() : Optional.empty();
        }

        private boolean takeAll() {
            var piece = PIECE.matcher(text);
            int end = 0;
            while (piece.find()) {
                if (!BETWEEN_PIECES.matcher(text.substring(end, piece.start())).matches() || !take(piece.group())) {
                    return false;
                }
                end = piece.end();
            }
            return BETWEEN_PIECES.matcher(text.substring(end)).matches();
        }

        private boolean take(String piece) {
            if (Character.isDigit(piece.charAt(0))) {
                return takeNumber(piece);
            }
            if (!Character.isLetter(piece.charAt(0))) {
                return true;
            }
            String word = piece.toLowerCase(Locale.ROOT);
            int month = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
            int time = word.equals("fall") ? 2 : SEASONS.indexOf(word);
            if (time >= 0 && season == 0) {
                season = time + 1;
            } else if (month >= 0) {
                months.add(month + 1);
            } else {
                return false;
            }
            return true;
        }

        private boolean takeNumber(String digits) {
            if (digits.length() == 4 && year == 0) {
                year = Integer.parseInt(digits);
            } else if (digits.length() <= 2) {
                days.add(Integer.parseInt(digits));
            } else {
                return false;
            }
            return true;
        }

        private Optional<PartialDate> dated() {
            boolean dayless = days.isEmpty();
            boolean fits = days.stream().allMatch(day -> day >= 1 && day <= 31);
            if (!fits || months.size() > 2 || days.size() > 2 || season > 0 && !(months.isEmpty() && dayless)) {
                return Optional.empty();
            }
            if (season > 0) {
                return Optional.of(WrittenDate.date(List.of(new Parts(year, 0, 0)), season));
            }
            if (months.isEmpty() || !dayless && months.size() == 2 && days.size() != 2) {
                return Optional.empty();
            }
            var from = new Parts(year, months.getFirst(), dayless ? 0 : days.getFirst());
            var to = new Parts(year, months.getLast(), dayless ? 0 : days.getLast());
            return Optional.of(WrittenDate.date(from.equals(to) ? List.of(from) : List.of(from, to), 0));
        }
    }
}
