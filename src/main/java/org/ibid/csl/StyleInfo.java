package org.ibid.csl;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/// What a style says of itself (CSL 1.0.2, "Info").
///
/// @param id              the file name without `.csl`
/// @param title           the title as the style gives it
/// @param parent          the id of the style that a dependent style refers to
/// @param citationFormat  `author-date`, `author`, `numeric`, `note` or `label`; empty if not said
/// @param styleClass      CSL's `class`: `in-text` or `note`; empty if not said
/// @param hasBibliography whether it (or its parent) makes bibliographies
/// @param fields          the fields of study it names
/// @param defaultLocale   the locale it asks for, such as `en-GB`; empty if none
/// @param documentation   addresses of what describes it
/// @param source          `bundled` or `citation-styles`
/// @param problem         why nothing can be rendered with it: the style it depends on is not here
public record StyleInfo(
        String id,
        String title,
        Optional<String> parent,
        String citationFormat,
        String styleClass,
        boolean hasBibliography,
        List<String> fields,
        String defaultLocale,
        List<String> documentation,
        String source,
        Optional<String> problem) {

    public StyleInfo {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a style has an id");
        }
        requireNonNull(title, "title");
        requireNonNull(parent, "parent");
        requireNonNull(citationFormat, "citationFormat");
        requireNonNull(styleClass, "styleClass");
        requireNonNull(defaultLocale, "defaultLocale");
        requireNonNull(source, "source");
        requireNonNull(problem, "problem");
        fields = List.copyOf(fields);
        documentation = List.copyOf(documentation);
    }

    StyleInfo withBibliography(boolean has) {
        return new StyleInfo(
                id,
                title,
                parent,
                citationFormat,
                styleClass,
                has,
                fields,
                defaultLocale,
                documentation,
                source,
                problem);
    }

    StyleInfo withProblem(String said) {
        return new StyleInfo(
                id,
                title,
                parent,
                citationFormat,
                styleClass,
                hasBibliography,
                fields,
                defaultLocale,
                documentation,
                source,
                Optional.of(said));
    }
}
