package org.ibid.exchange.bibtex;

import java.util.Optional;

/// A title of biblatex with its subtitle and addition as one (as pandoc joins them).
final class IncomingTitles {

    private IncomingTitles() {}

    /// @param prefix what stands before `title`: `main`, `book`, `journal` or nothing
    static Optional<String> of(String prefix, IncomingFields fields) {
        boolean isTitle = !prefix.equals("journal");
        var title = isTitle ? fields.title(prefix + "title") : fields.text(prefix + "title");
        if (title.isEmpty()) {
            return title;
        }
        var whole = new StringBuilder(title.get());
        fields.title(prefix + "subtitle")
                .ifPresent(subtitle ->
                        whole.append(endsSentence(whole) ? " " : ": ").append(subtitle));
        if (!prefix.isEmpty()) {
            fields.title(prefix + "titleaddon")
                    .ifPresent(addition ->
                            whole.append(endsSentence(whole) ? " " : ". ").append(addition));
        }
        return Optional.of(whole.toString());
    }

    private static boolean endsSentence(StringBuilder text) {
        return "?!.:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
