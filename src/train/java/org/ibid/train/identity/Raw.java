package org.ibid.train.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/// The printed text of a line `{raw, ...}`.
final class Raw {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Raw() {}

    static String of(String line) throws IOException {
        return JSON.readTree(line).path("raw").asText();
    }
}
