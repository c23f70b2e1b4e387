package org.ibid.exchange.xml;

import java.util.regex.Pattern;

/// A key as the value of an attribute of type ID (XML 1.0; Namespaces in XML, `NCName`).
public final class NcName {

    private static final Pattern FIT = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._·-]*");

    private NcName() {}

    /// The key itself where it is such a name; else with `_` before it and `_` and the number of a sign for each sign
    /// that does not fit.
    public static String of(String key) {
        if (FIT.matcher(key).matches()) {
            return key;
        }
        var name = new StringBuilder("_");
        key.codePoints().forEach(sign -> {
            boolean fits = sign < 0x10000
                    && FIT.matcher("a" + Character.toString(sign)).matches();
            name.append(fits ? Character.toString(sign) : "_" + Integer.toHexString(sign));
        });
        return name.toString();
    }
}
