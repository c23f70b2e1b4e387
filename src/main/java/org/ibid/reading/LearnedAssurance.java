package org.ibid.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Adds up what the signs of a field weigh and takes the sum for the logarithm of the odds that it is right (logistic
/// regression). `./bench read-made-papers --headers --fit` learns the weights from made headers; the shipped ones stand
/// in `header.weights`.
public final class LearnedAssurance {

    /// The sign every field has.
    public static final String ALWAYS = "always";

    private static final Pattern WEIGHT = Pattern.compile("(\\S+) (\\S+) (-?\\d{1,9}(?:\\.\\d{1,9})?)");

    private final Map<String, Map<String, Double>> weights;

    /// @param weights by variable and sign, with a natural logarithm's unit; a sign that is absent weighs nothing
    public LearnedAssurance(Map<String, Map<String, Double>> weights) {
        var copy = new LinkedHashMap<String, Map<String, Double>>();
        weights.forEach((variable, signs) -> copy.put(variable, Map.copyOf(signs)));
        this.weights = Map.copyOf(copy);
    }

    /// Those of the service.
    ///
    /// @throws IllegalStateException if the file of weights is missing or broken
    public static LearnedAssurance shipped() {
        try (InputStream file = LearnedAssurance.class.getResourceAsStream("header.weights")) {
            if (file == null) {
                throw new IllegalStateException("header.weights is missing from the program");
            }
            return read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Lines of `variable sign weight`; those that begin with `#` are comments.
    ///
    /// @throws IllegalStateException if a line is neither
    static LearnedAssurance read(InputStream file) throws IOException {
        var weights = new LinkedHashMap<String, Map<String, Double>>();
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                Matcher weight = WEIGHT.matcher(line);
                if (!weight.matches()) {
                    throw new IllegalStateException("header.weights has \"" + line + "\", not: variable sign weight");
                }
                weights.computeIfAbsent(weight.group(1), variable -> new LinkedHashMap<>())
                        .put(weight.group(2), Double.parseDouble(weight.group(3)));
            }
        }
        return new LearnedAssurance(weights);
    }

    /// As [Assurance] has it; no interface is implemented by a single class here.
    public double of(String variable, Set<String> signs) {
        Map<String, Double> known = weights.getOrDefault(variable, Map.of());
        double sum = known.getOrDefault(ALWAYS, 0.0);
        for (String sign : signs) {
            sum += known.getOrDefault(sign, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
