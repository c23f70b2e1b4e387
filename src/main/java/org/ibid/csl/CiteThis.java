package org.ibid.csl;

import java.util.Locale;

/// "How to cite this": the seven styles that journals ask for, each by the bundled CSL style nearest to what the
/// name means to authors.
public enum CiteThis {
    /// American Psychological Association.
    APA("apa", "The seventh edition of the APA Publication Manual, the edition in force."),
    /// Chicago, author and date.
    CHICAGO(
            "chicago-author-date",
            "The Chicago Manual of Style has two systems; journals that say only \"Chicago\" mostly mean author-date."),
    /// Harvard.
    HARVARD("harvard-cite-them-right", "Harvard has no one manual; Cite Them Right is its most widely taught form."),
    /// Modern Humanities Research Association.
    MHRA("mhra-author-date", "The MHRA Style Guide has two systems; the line journals print is its author-date form."),
    /// Modern Language Association.
    MLA("modern-language-association", "The ninth edition of the MLA Handbook, the edition in force."),
    /// Oxford.
    OXFORD(
            "new-oxford-style-manual-author-date",
            "The New Oxford Style Manual (New Hart's Rules) of Oxford University Press, author and date."),
    /// Turabian.
    TURABIAN(
            "turabian-notes-bibliography",
            "Turabian's Manual for Writers is Chicago for students; notes and bibliography is its first system.");

    private final String styleId;
    private final String why;

    CiteThis(String styleId, String why) {
        this.styleId = styleId;
        this.why = why;
    }

    /// The style as journals name it: `APA`, `Chicago`.
    public String label() {
        return switch (this) {
            case APA, MHRA, MLA -> name();
            case CHICAGO, HARVARD, OXFORD, TURABIAN ->
                name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    /// The id of a bundled style.
    public String styleId() {
        return styleId;
    }

    /// Why this style, in one sentence.
    public String why() {
        return why;
    }
}
