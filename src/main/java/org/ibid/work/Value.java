package org.ibid.work;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a CSL variable can hold.
public sealed interface Value {

    /// A standard variable, or a number variable given as a string (`"12–3"`). May hold CSL's rich text
    /// (`<i>`, `<b>`, `<sup>`, `<sub>`, `<span class="nocase">`).
    record Text(String text) implements Value {
        public Text {
            requireNonNull(text, "text");
        }
    }

    /// A number variable given as a JSON number.
    record Number(java.lang.Number number) implements Value {
        public Number {
            requireNonNull(number, "number");
        }
    }

    /// A name variable: at least one name, in order.
    record Names(List<Name> names) implements Value {
        public Names {
            names = List.copyOf(names);
        }
    }

    /// A date variable.
    record Date(PartialDate date) implements Value {
        public Date {
            requireNonNull(date, "date");
        }
    }

    /// Anything else (`categories`, `custom`, another program's own members), as the JSON parser gave it.
    record Other(@Nullable Object json) implements Value {}
}
