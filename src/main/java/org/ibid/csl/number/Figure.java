package org.ibid.csl.number;

import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.number.NumberValue.NumberForm;

/// One number of a value: "12", "S12", "2nd", "xiv".
///
/// @param prefix what stands before its last digits: "S"
/// @param digits its last digits; empty if it is a roman number
/// @param suffix what stands after them: "nd"; of a roman number its letters
record Figure(String prefix, String digits, String suffix) {

    static Figure ofDigits(String digits) {
        return new Figure("", digits, "");
    }

    String text() {
        return prefix.isEmpty() && suffix.isEmpty() ? digits : prefix + digits + suffix;
    }

    boolean isRoman() {
        return digits.isEmpty();
    }

    boolean isBare() {
        return prefix.isEmpty() && suffix.isEmpty();
    }

    /// Whether it can be counted with: digits alone, not led by a zero that a reader would miss, within an `int`.
    private boolean isCardinal() {
        return isBare() && digits.length() <= 9 && (digits.charAt(0) != '0' || digits.length() == 1);
    }

    String as(NumberForm form, CslLocale locale, Gender gender) {
        if (form == NumberForm.NUMERIC || !isCardinal()) {
            return text();
        }
        int number = Integer.parseInt(digits);
        return switch (form) {
            case NUMERIC -> digits;
            case ORDINAL -> locale.ordinal(number, gender);
            case LONG_ORDINAL -> locale.longOrdinal(number, gender);
            case ROMAN -> Roman.of(number);
        };
    }

    /// Whether this and another are the ends of a range: both numbers of one series ("S1-S5", "i-ix"), not two
    /// parts of one number ("L12-5").
    boolean isInSeriesWith(Figure other) {
        return prefix.equals(other.prefix);
    }
}
