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
/// @param hasBibliography whether it (or its parent) makes bibliographies
/// @param fields          the fields of study it names
/// @param defaultLocale   the locale it asks for, such as `en-GB`; empty if none
/// @param source          `bundled` or `citation-styles`
public record StyleInfo(
        String id,
        String title,
        Optional<String> parent,
        String citationFormat,
        boolean hasBibliography,
        List<String> fields,
        String defaultLocale,
        String source) {

    public StyleInfo {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a style has an id");
        }
        requireNonNull(title, "title");
        requireNonNull(parent, "parent");
        requireNonNull(citationFormat, "citationFormat");
        requireNonNull(defaultLocale, "defaultLocale");
        requireNonNull(source, "source");
        fields = List.copyOf(fields);
    }

    StyleInfo withBibliography(boolean has) {
        return new StyleInfo(id, title, parent, citationFormat, has, fields, defaultLocale, source);
    }
}
