package org.ibid.protocols.betterbibtex;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ibid.csl.BrokenStyle;
import org.ibid.csl.NoBibliography;
import org.ibid.csl.UnknownLocale;
import org.ibid.csl.UnknownStyle;
import org.ibid.library.LibraryId;
import org.ibid.library.UsedKeys.Known;
import org.ibid.library.Window;
import org.ibid.library.Works;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.protocols.betterbibtex.WaitingEditors.Editor;
import org.ibid.web.BadParameter;
import org.ibid.web.HtmlPages;
import org.ibid.web.LibraryAddress;
import org.ibid.web.PrintedWorks;
import org.ibid.web.PrintedWorks.Printed;

/// Where a person picks what to cite; it goes to the editor that has waited longest, or is shown. Works without
/// scripts: what was picked so far is in the form.
@Path("/better-bibtex/picker")
@Speaks(Protocol.BETTER_BIBTEX)
class PickerPage {

    private static final Window FOUND = new Window(0, 20);
    private static final Wish SHOWN = new Wish(Map.of("format", "pandoc", "brackets", "1"));

    /// CSL's labels, the usual first.
    private static final List<String> LABELS = List.of(
            "page",
            "chapter",
            "section",
            "paragraph",
            "figure",
            "note",
            "volume",
            "part",
            "line",
            "verse",
            "book",
            "column",
            "folio",
            "issue",
            "opus",
            "sub-verbo");

    private final Works works;
    private final CitedWorks cited;
    private final PickedText texts;
    private final WaitingEditors editors;
    private final PrintedWorks printed;
    private final HtmlPages html;
    private final LibraryAddress address;

    PickerPage(
            Works works,
            CitedWorks cited,
            PickedText texts,
            WaitingEditors editors,
            PrintedWorks printed,
            HtmlPages html,
            LibraryAddress address) {
        this.works = works;
        this.cited = cited;
        this.texts = texts;
        this.editors = editors;
        this.printed = printed;
        this.html = html;
        this.address = address;
    }

    /// @param printed the work as a reader expects to see it
    record Picked(Printed printed, Pick pick) {}

    /// What was picked so far, and what a search finds beside it.
    @GET
    public Response page(UriInfo uri) {
        var library = address.library();
        var form = uri.getQueryParameters();
        var picks = picks(library, form);
        String words = Optional.ofNullable(form.getFirst("q")).orElse("");
        var keys = picks.stream().map(pick -> pick.work().work().id()).toList();
        var found = words.isBlank()
                ? List.<Printed>of()
                : printed.print(works.typed(library, words, FOUND).items().stream()
                        .filter(work -> !keys.contains(work.id()))
                        .toList());
        return page(
                Map.of("words", words, "picked", printed(picks), "found", found, "waits", waits(library), "given", ""));
    }

    /// Gives what was picked to an editor.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cite(MultivaluedMap<String, String> form, HttpServerRequest request) throws IOException {
        if (Origins.isElsewhere(request)) {
            return Origins.refused();
        }
        var library = address.library();
        var picks = picks(library, form);
        var editor = editors.next(library);
        String text = text(library, picks, editor);
        boolean isTaken = editor.map(waiting -> waiting.text().complete(text)).orElse(false);
        return page(Map.of(
                "words",
                "",
                "picked",
                isTaken ? List.of() : printed(picks),
                "found",
                List.of(),
                "waits",
                waits(library),
                "given",
                text,
                "taken",
                isTaken));
    }

    /// An editor whose wish cannot be met is told why, and no longer in the way of those behind it.
    private String text(LibraryId library, List<Pick> picks, Optional<Editor> editor) throws IOException {
        try {
            return texts.of(library, picks, editor.map(Editor::wish).orElse(SHOWN));
        } catch (BadParameter | UnknownStyle | BrokenStyle | NoBibliography | UnknownLocale refused) {
            editor.ifPresent(waiting -> waiting.text().completeExceptionally(refused));
            throw refused;
        }
    }

    private Response page(Map<String, Object> data) {
        var page = new HashMap<>(data);
        page.put("labels", LABELS);
        page.putIfAbsent("taken", false);
        return html.page("picker", "Cite", page);
    }

    private boolean waits(LibraryId library) {
        return editors.next(library).isPresent();
    }

    private List<Pick> picks(LibraryId library, MultivaluedMap<String, String> form) {
        return cited.all(library, form.getOrDefault("key", List.of())).stream()
                .map(work -> pick(work, form))
                .toList();
    }

    private static Pick pick(Known work, MultivaluedMap<String, String> form) {
        String key = work.keys().getFirst();
        return new Pick(
                work,
                field(form, "locator.", key),
                field(form, "label.", key),
                field(form, "prefix.", key),
                field(form, "suffix.", key),
                !field(form, "year.", key).isEmpty());
    }

    private static String field(MultivaluedMap<String, String> form, String name, String key) {
        return Optional.ofNullable(form.getFirst(name + key)).map(String::strip).orElse("");
    }

    private List<Picked> printed(List<Pick> picks) {
        var lines = printed.print(picks.stream().map(pick -> pick.work().work()).toList());
        return IntStream.range(0, picks.size())
                .mapToObj(i -> new Picked(lines.get(i), picks.get(i)))
                .toList();
    }
}
