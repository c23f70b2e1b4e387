package org.ibid.exchange.bibtex;

/// The two ways to write the same kind of file.
enum Dialect {
    /// BibTeX 0.99d: its types, its names for fields, `year` and `month`.
    BIBTEX,
    /// biblatex: its types and names, dates in EDTF.
    BIBLATEX;

    /// What a field of biblatex is called in an entry of this type that stands for this CSL type.
    String nameOf(String field, EntryType type, String csl) {
        if (this == BIBLATEX) {
            return field;
        }
        return switch (field) {
            case "journaltitle" -> "journal";
            case "location" -> "address";
            case "annotation" -> "annote";
            case "eprinttype" -> "archiveprefix";
            case "eprintclass" -> "primaryclass";
            case "institution" -> type.shape() == Shape.THESIS ? "school" : field;
            case "organization" -> issuer(type, csl);
            default -> field;
        };
    }

    /// Of `@misc`, BibTeX's styles print `howpublished`, which for some types says where it appeared.
    private static String issuer(EntryType type, String csl) {
        return type == EntryType.MISC && type.subtypeFor(csl).isEmpty() ? "howpublished" : "publisher";
    }
}
