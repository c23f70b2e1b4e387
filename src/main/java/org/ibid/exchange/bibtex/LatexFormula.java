package org.ibid.exchange.bibtex;

import java.util.Optional;
import java.util.Set;

/// A formula between dollar signs as Unicode with CSL's raised and lowered text, if it is simple enough; else it stays
/// LaTeX, with its dollar signs.
final class LatexFormula {

    private static final int DEEPEST = 10;
    private static final String PLAIN = "+-=<>()[]/*|.,:;!' ";

    private static final Set<String> TRANSPARENT = Set.of(
            "mathrm",
            "mathit",
            "mathbf",
            "mathsf",
            "mathcal",
            "mathbb",
            "text",
            "textrm",
            "rm",
            "it",
            "bf",
            "left",
            "right",
            "mbox",
            "operatorname",
            "boldsymbol",
            "displaystyle");

    private static final Set<String> NAMES =
            Set.of("log", "ln", "exp", "sin", "cos", "tan", "min", "max", "lim", "det");

    private final String latex;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private boolean simple = true;

    private LatexFormula(String latex) {
        this.latex = latex;
    }

    /// @param latex what stands between the dollar signs
    static String of(String latex) {
        return simple(latex).orElse("$" + latex.strip() + "$");
    }

    private static Optional<String> simple(String latex) {
        var formula = new LatexFormula(latex);
        while (formula.simple && formula.at < latex.length()) {
            formula.piece(0);
        }
        boolean simple = formula.simple && !formula.text.toString().isBlank();
        return simple ? Optional.of(formula.text.toString()) : Optional.empty();
    }

    private void piece(int depth) {
        char c = latex.charAt(at++);
        switch (c) {
            case '^' -> raised("sup", depth);
            case '_' -> raised("sub", depth);
            case '{' -> group(depth + 1);
            case '}' -> simple = false;
            case '\\' -> command(depth);
            case '~' -> text.append('\u00A0');
            default -> {
                text.append(c);
                simple &= Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || c > 0xFF;
            }
        }
    }

    private void raised(String tag, int depth) {
        if (at == latex.length() || depth >= DEEPEST) {
            simple = false;
            return;
        }
        text.append('<').append(tag).append('>');
        piece(depth + 1);
        text.append("</").append(tag).append('>');
    }

    private void group(int depth) {
        simple &= depth < DEEPEST;
        while (simple && at < latex.length() && latex.charAt(at) != '}') {
            piece(depth);
        }
        simple &= at < latex.length();
        at++;
    }

    private void command(int depth) {
        int start = at;
        while (at < latex.length() && Character.isLetter(latex.charAt(at))) {
            at++;
        }
        String name = latex.substring(start, at);
        if (name.isEmpty()) {
            escaped();
        } else if (NAMES.contains(name)) {
            text.append(name);
        } else if (!TRANSPARENT.contains(name)) {
            var sign = name.equals("sqrt") ? Optional.<String>empty() : LatexSigns.of(name);
            sign.ifPresentOrElse(text::append, () -> simple = false);
        }
        boolean isLetter = !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
        while (!name.isEmpty() && isLetter && at < latex.length() && latex.charAt(at) == ' ') {
            at++;
        }
        simple &= depth < DEEPEST;
    }

    private void escaped() {
        char c = at < latex.length() ? latex.charAt(at++) : '\\';
        switch (c) {
            case ',', ';', ':', ' ' -> text.append('\u2009');
            case '!' -> {}
            case '{', '}', '%', '&', '#', '_', '$' -> text.append(c);
            default -> simple = false;
        }
    }
}
