package org.ibid.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ibid.csl.BrokenStyle;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Styles;
import org.ibid.csl.UnknownStyle;
import org.ibid.library.Audit;
import org.ibid.library.Audits;
import org.ibid.library.LibraryId;
import org.ibid.library.PaperId;
import org.ibid.library.audit.ChosenStyle;
import org.ibid.work.Work;

/// Audits by what a style would print.
@ApplicationScoped
public class StyledAudits {

    private static final Work ANYTHING = Work.ofType("document").with("title", "Anything");

    private final Audits audits;
    private final Citeproc citeproc;
    private final Styles styles;

    StyledAudits(Audits audits, Citeproc citeproc, Styles styles) {
        this.audits = audits;
        this.citeproc = citeproc;
        this.styles = styles;
    }

    /// @param style an id or address of a style; [Styles#USUAL] if empty
    /// @throws org.ibid.library.NoSuchPaper if the library has no such paper
    /// @throws org.ibid.csl.UnknownStyle    if there is no such style
    /// @throws org.ibid.csl.BrokenStyle     if the style cannot be used
    public Audit of(LibraryId library, PaperId paper, Optional<String> style) {
        return audits.of(library, paper, chosen(style.map(String::strip).filter(id -> !id.isEmpty())));
    }

    /// An audit by the style asked for, or by the usual one where that cannot be used.
    ///
    /// @param style   the id of the style that was used
    /// @param problem why it is not the one asked for; empty if it is
    public record Styled(Audit audit, String style, String problem) {}

    /// The same for a page, which says what is the matter with a style and goes on.
    ///
    /// @throws org.ibid.library.NoSuchPaper if the library has no such paper
    public Styled forPage(LibraryId library, PaperId paper, Optional<String> style) {
        var asked = style.map(String::strip).filter(id -> !id.isEmpty());
        try {
            return new Styled(of(library, paper, asked), asked.orElse(Styles.USUAL), "");
        } catch (UnknownStyle | BrokenStyle unusable) {
            return new Styled(of(library, paper, Optional.empty()), Styles.USUAL, unusable.getMessage());
        }
    }

    private ChosenStyle chosen(Optional<String> style) {
        String id = style.orElse(Styles.USUAL);
        // An unusable style is a problem also where nothing is lacking.
        citeproc.wouldPrint(id, Optional.empty(), ANYTHING, List.of());
        return new ChosenStyle(
                title(id), (work, variables) -> citeproc.wouldPrint(id, Optional.empty(), work, variables));
    }

    /// What the style calls itself, without the edition and such in brackets.
    String title(String id) {
        return styles.info(id)
                .map(info -> info.title().replaceFirst("\\s*\\(.*", ""))
                .orElse(id);
    }
}
