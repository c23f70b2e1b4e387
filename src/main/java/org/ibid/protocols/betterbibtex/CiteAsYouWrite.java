package org.ibid.protocols.betterbibtex;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.ibid.library.LibraryId;
import org.ibid.library.StoredWork;
import org.ibid.library.UsedKeys.Known;
import org.ibid.library.Window;
import org.ibid.library.Works;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.web.BadParameter;
import org.ibid.web.CommaSeparated;
import org.ibid.web.LibraryAddress;

/// Cite as you write (`cayw.ts`). Without a window, what to cite comes with the request, as `citationKeys=a,b` or as
/// `q=` words that find one work; or the request waits until a person has picked on the picker's page.
@Path("/better-bibtex/cayw")
@Speaks(Protocol.BETTER_BIBTEX)
class CiteAsYouWrite {

    /// As long as a person may look for a work; curl waits as long as it takes.
    private static final int USUAL_WAIT = 300;

    private static final int LONGEST_WAIT = 3600;

    private final CitedWorks cited;
    private final Works works;
    private final PickedText texts;
    private final WaitingEditors editors;
    private final LibraryAddress address;
    private final RoutingContext routing;

    CiteAsYouWrite(
            CitedWorks cited,
            Works works,
            PickedText texts,
            WaitingEditors editors,
            LibraryAddress address,
            RoutingContext routing) {
        this.cited = cited;
        this.works = works;
        this.texts = texts;
        this.editors = editors;
        this.address = address;
        this.routing = routing;
    }

    /// A bare text; empty if nobody picked.
    @GET
    @Blocking
    public CompletionStage<Response> cite(UriInfo uri) throws IOException {
        var parameters = new LinkedHashMap<String, String>();
        uri.getQueryParameters().forEach((name, values) -> parameters.put(name, values.getFirst()));
        var wish = new Wish(parameters);
        if (wish.option("probe").isPresent()) {
            return CompletableFuture.completedFuture(
                    Response.ok("ready").type(MediaType.TEXT_PLAIN).build());
        }
        var library = address.library();
        if (wish.option("citationKeys").isEmpty() && wish.option("q").isEmpty()) {
            PickedText.format(wish);
            return picked(library, wish);
        }
        return CompletableFuture.completedFuture(given(texts.of(library, picks(library, wish), wish)));
    }

    private List<Pick> picks(LibraryId library, Wish wish) {
        var keys = CommaSeparated.of(wish.option("citationKeys"));
        var known = keys.isEmpty() ? List.of(found(library, wish.option("q").orElse(""))) : cited.all(library, keys);
        if (known.size() == 1) {
            return List.of(new Pick(
                    known.getFirst(),
                    wish.option("locator").orElse(""),
                    wish.option("label").orElse(""),
                    wish.option("prefix").orElse(""),
                    wish.option("suffix").orElse(""),
                    wish.option("suppressAuthor").isPresent()));
        }
        if (Stream.of("locator", "prefix", "suffix", "suppressAuthor")
                .anyMatch(name -> wish.option(name).isPresent())) {
            throw new BadParameter(
                    "locator", "locator, prefix, suffix and suppressAuthor belong to one work; there are several.");
        }
        return known.stream().map(Pick::of).toList();
    }

    private Known found(LibraryId library, String words) {
        var found = works.typed(library, words, new Window(0, 10));
        if (found.total() == 0) {
            throw works.missing(library, List.of(words));
        }
        if (found.total() > 1) {
            throw new BadParameter(
                    "q",
                    found.total() + " works are found: say more, or name one with citationKeys=, such as "
                            + String.join(
                                    ", ",
                                    found.items().stream().map(StoredWork::key).toList())
                            + ".");
        }
        var work = found.items().getFirst();
        return new Known(List.of(work.key()), work);
    }

    private CompletionStage<Response> picked(LibraryId library, Wish wish) {
        if (Origins.isElsewhere(routing.request())) {
            return CompletableFuture.completedFuture(Origins.refused());
        }
        return editors.enter(library, wish, seconds(wish))
                .map(editor -> {
                    routing.response().closeHandler(_ -> editor.text().complete(""));
                    return editor.text().thenApply(CiteAsYouWrite::given);
                })
                .orElseGet(() -> CompletableFuture.completedFuture(Protocol.BETTER_BIBTEX
                        .errors()
                        .response(
                                503,
                                "too-many-editors",
                                "Too many editors wait for a pick already: pick for them on "
                                        + address.absolute("/better-bibtex/picker") + ".")));
    }

    private static int seconds(Wish wish) {
        String text = wish.option("wait").orElse("" + USUAL_WAIT);
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > LONGEST_WAIT) {
            throw new BadParameter("wait", "wait is a number of seconds from 0 to " + LONGEST_WAIT + ".");
        }
        return Integer.parseInt(text);
    }

    private static Response given(String text) {
        return Response.ok(text)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
