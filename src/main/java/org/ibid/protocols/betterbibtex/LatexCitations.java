package org.ibid.protocols.betterbibtex;

import java.util.List;
import java.util.stream.Collectors;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.text.Typeset;
import org.ibid.web.BadParameter;

/// Citations as LaTeX's packages write them (natbib's and biblatex's manuals; Better BibTeX's `formatter.ts`).
record LatexCitations(Wish wish) {

    /// natbib: `\citep[see][p. 3]{a}`; keys alone share one command.
    String natbib(List<Pick> picks, String usual) {
        String command = command(usual);
        boolean years = picks.stream().allMatch(Pick::withYear);
        boolean isBare = picks.stream().allMatch(pick -> notes(pick).isEmpty())
                && (years || picks.stream().noneMatch(Pick::withYear));
        return isBare
                ? "\\" + (years ? "citeyear" : command) + keys(picks)
                : picks.stream()
                        .map(pick -> "\\" + (pick.withYear() ? "citeyear" : command) + notes(pick) + key(pick))
                        .collect(Collectors.joining());
    }

    /// biblatex: `\autocites[see][3]{a}{b}`. Without the author only where the package can: one pick, and a command
    /// that has a starred form.
    String biblatex(List<Pick> picks) {
        String command = command("autocite");
        if (picks.size() == 1) {
            var pick = picks.getFirst();
            String star = pick.withYear() && command.matches("(?:auto|paren)?cite") ? "*" : "";
            return "\\" + command + star + notes(pick) + key(pick);
        }
        if (picks.stream().allMatch(pick -> notes(pick).isEmpty())) {
            return "\\" + command + keys(picks);
        }
        return "\\" + command + (command.endsWith("s") ? "" : "s")
                + picks.stream().map(pick -> notes(pick) + key(pick)).collect(Collectors.joining());
    }

    private String command(String usual) {
        String command = wish.option("command").orElse(usual);
        if (!command.matches("[A-Za-z]+\\*?")) {
            throw new BadParameter("command", "A command of LaTeX has only letters, as cite; this is " + command + ".");
        }
        return command;
    }

    private static String keys(List<Pick> picks) {
        return "{" + picks.stream().map(Pick::key).collect(Collectors.joining(",")) + "}";
    }

    private static String key(Pick pick) {
        return "{" + pick.key() + "}";
    }

    private String notes(Pick pick) {
        String locator = pick.locator().isEmpty() ? "" : wish.labelledButPages(pick);
        String after = locator + (locator.isEmpty() || pick.suffix().isEmpty() ? "" : ", ") + pick.suffix();
        String before = pick.prefix().isEmpty() ? "" : "[" + latex(pick.prefix()) + "]";
        return before + (before.isEmpty() && after.isEmpty() ? "" : "[" + latex(after) + "]");
    }

    private static String latex(String text) {
        return Typeset.plain(text).as(OutputFormat.LATEX);
    }
}
