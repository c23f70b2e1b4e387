package org.ibid.protocols.oembed;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.library.Libraries;
import org.ibid.library.LibraryId;
import org.ibid.library.NoSuchLibrary;
import org.ibid.library.NoSuchPaper;
import org.ibid.library.NoSuchWork;
import org.ibid.library.Papers;
import org.ibid.library.Works;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Our pages that others can embed, by their addresses.
@ApplicationScoped
class EmbeddedPages {

    private static final Pattern PAGE =
            Pattern.compile("((?:/libraries/([^/]++))?+)/(?:(view|read)/([^?#]++)|embed/bibliography)");

    private final Libraries libraries;
    private final Works works;
    private final Papers papers;

    EmbeddedPages(Libraries libraries, Works works, Papers papers) {
        this.libraries = libraries;
        this.works = works;
        this.papers = papers;
    }

    /// A page and the frame that shows what it is about.
    ///
    /// @param authors empty if there are none
    record Embedded(String title, String authors, URI frame) {}

    /// @param service the address under which this service is known to the client
    /// @return nothing if the address is not one of ours, or there is nothing
    Optional<Embedded> find(String address, URI service) {
        return parsed(address)
                .filter(page -> Objects.equals(page.getAuthority(), service.getAuthority()))
                .flatMap(page -> found(page, service));
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address.strip()));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private Optional<Embedded> found(URI page, URI service) {
        var parts = PAGE.matcher(Objects.requireNonNullElse(page.getRawPath(), ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String frame = parts.group(1) + "/embed/bibliography?";
        if (parts.group(3) == null) {
            return Optional.ofNullable(page.getRawQuery())
                    .map(query -> new Embedded("References", "", service.resolve(frame + query)));
        }
        try {
            var library = libraries.named(parts.group(2) == null ? Libraries.MAIN : parts.group(2));
            String named = URLDecoder.decode(parts.group(4).replace("+", "%2B"), StandardCharsets.UTF_8);
            var work = parts.group(3).equals("view") ? works.one(library, named).csl() : ofPaper(library, named);
            String key = URLEncoder.encode(work.text("id").orElseThrow(), StandardCharsets.UTF_8);
            return Optional.of(new Embedded(
                    work.text("title").or(() -> work.text("id")).orElseThrow(),
                    authors(work),
                    service.resolve(frame + "works=" + key)));
        } catch (NoSuchLibrary | NoSuchWork | NoSuchPaper | IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    private Work ofPaper(LibraryId library, String named) {
        return papers.one(library, papers.id(library, named)).csl();
    }

    private static String authors(Work work) {
        return work.names("author").stream()
                .map(name -> switch (name) {
                    case Name.Person person -> (person.given() + " " + person.familyWithParticles()).strip();
                    case Name.Literal(String text) -> text;
                })
                .collect(Collectors.joining(", "));
    }
}
