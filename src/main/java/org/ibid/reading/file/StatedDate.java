package org.ibid.reading.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.PartialDate;
import org.jspecify.annotations.Nullable;

/// A date as a file's fields have it: `2021`, `2021-05`, `2021/05/03`, and what follows of a time.
final class StatedDate {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:[/-](\\d{1,2})(?:[/-](\\d{1,2}))?)?(?:\\D.*)?");

    private StatedDate() {}

    static Optional<PartialDate> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? of(form.group(1), form.group(2), form.group(3)) : Optional.empty();
    }

    /// What is no number, or in no calendar, is left away.
    static Optional<PartialDate> of(String year, @Nullable String month, @Nullable String day) {
        if (number(year, 9_999) == 0) {
            return Optional.empty();
        }
        int inYear = number(month, 12);
        int inMonth = inYear == 0 ? 0 : number(day, 31);
        return Optional.of(
                inYear == 0
                        ? PartialDate.ofYear(number(year, 9_999))
                        : new PartialDate(
                                List.of(new PartialDate.Parts(number(year, 9_999), inYear, inMonth)),
                                "",
                                null,
                                "",
                                ""));
    }

    private static int number(@Nullable String text, int most) {
        boolean isNumber = text != null && text.strip().matches("\\d{1,4}");
        int number = isNumber ? Integer.parseInt(text.strip()) : 0;
        return number <= most ? number : 0;
    }
}
