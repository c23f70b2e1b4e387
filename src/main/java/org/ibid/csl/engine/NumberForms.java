package org.ibid.csl.engine;

import org.ibid.csl.number.NumberValue.NumberForm;
import org.jspecify.annotations.Nullable;

/// Reads the attribute `form` of `number`.
final class NumberForms {

    private NumberForms() {}

    static NumberForm of(@Nullable String form) {
        return switch (form) {
            case "ordinal" -> NumberForm.ORDINAL;
            case "long-ordinal" -> NumberForm.LONG_ORDINAL;
            case "roman" -> NumberForm.ROMAN;
            case null, default -> NumberForm.NUMERIC;
        };
    }
}
