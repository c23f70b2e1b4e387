package org.ibid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Page;
import org.ibid.library.Paper;
import org.ibid.library.PaperId;
import org.ibid.library.Papers;
import org.ibid.library.StoredCitation;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Papers: handing one in, what was read of it.
@Path("/papers")
@Tag(name = "Papers")
@Produces(MediaType.APPLICATION_JSON)
class PapersApi {

    private final Papers papers;
    private final PapersSettings settings;
    private final Once once;
    private final LibraryAddress address;

    PapersApi(Papers papers, PapersSettings settings, Once once, LibraryAddress address) {
        this.papers = papers;
        this.settings = settings;
        this.once = once;
        this.address = address;
    }

    @POST
    @Consumes({
        "text/*",
        MediaType.APPLICATION_OCTET_STREAM,
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
        MediaType.APPLICATION_XML,
        MediaType.APPLICATION_XHTML_XML,
        "application/jats+xml",
        "application/tei+xml",
        "application/x-tex",
        "application/epub+zip",
        "application/zip"
    })
    @Operation(
            summary = "Hand in a paper's file",
            description =
                    "Plain text in any encoding, Markdown, PDF, Word (.docx), OpenDocument (.odt, .fodt), EPUB, HTML, JATS, TEI"
                            + " or LaTeX: the bytes tell which, whatever the Content-Type says."
                            + " Reads it, stores the paper with its references and citations, and says what was found."
                            + " The same bytes again answer 200 with the paper that is there.")
    @APIResponse(responseCode = "201", description = "Read and stored")
    @APIResponse(responseCode = "200", description = "The very same file was there")
    public Response add(
            @RestQuery Optional<String> name, @Context HttpHeaders headers, @Context UriInfo uri, InputStream body)
            throws IOException {
        return add(body, name.orElse(""), headers.getMediaType(), uri);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Hand in a paper's file in a form", description = "As the part `file` of a form.")
    @APIResponse(responseCode = "201", description = "Read and stored")
    @APIResponse(responseCode = "200", description = "The very same file was there")
    public Response add(@RestForm("file") Optional<FileUpload> file, @Context UriInfo uri) throws IOException {
        var upload = file.orElseThrow(() -> new BadParameter("file", "The form has no part \"file\"."));
        try (var body = Files.newInputStream(upload.uploadedFile())) {
            return add(body, upload.fileName(), type(upload.contentType()), uri);
        }
    }

    /// What a form says of its part; a part that says nothing is text (RFC 7578, section 4.4).
    static MediaType type(@Nullable String said) {
        try {
            return said == null || said.isBlank() ? MediaType.TEXT_PLAIN_TYPE : MediaType.valueOf(said);
        } catch (IllegalArgumentException malformed) {
            throw new NotSupportedException(malformed);
        }
    }

    private Response add(InputStream body, String name, MediaType type, UriInfo uri) throws IOException {
        byte[] bytes = FileTooLarge.orBytes(body, settings.largest(), "ibid.papers.largest");
        return once.done(new Digest().and(bytes).and(name), () -> add(bytes, name, type, uri));
    }

    private Response add(byte[] bytes, String name, MediaType type, UriInfo uri) {
        var added = papers.add(address.library(), bytes, name, charset(type));
        var location =
                uri.getBaseUri().resolve(address.of("/papers/" + added.paper().id()));
        return Response.status(added.added() ? 201 : 200)
                .location(location)
                .entity(added.paper())
                .build();
    }

    static Optional<Charset> charset(MediaType type) {
        return Optional.ofNullable(type)
                .map(known -> known.getParameters().get(MediaType.CHARSET_PARAMETER))
                .map(PapersApi::charset);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException unknown) {
            throw new UnknownCharset(name);
        }
    }

    @GET
    @Operation(summary = "List the papers", description = "Those that came first, first; paged with Link headers.")
    public RestResponse<Page<Paper>> list(@BeanParam Paging paging) {
        return paging.answer(papers.page(address.library(), paging.window()), address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A paper's metadata, counts and warnings")
    public Paper one(@RestPath String id) {
        return papers.one(address.library(), paper(id));
    }

    @GET
    @Path("/{id}/text")
    @Produces("text/plain;charset=UTF-8")
    @Operation(summary = "A paper's text, to which all spans refer")
    public String text(@RestPath String id) {
        return papers.text(address.library(), paper(id));
    }

    @GET
    @Path("/{id}/citations")
    @Operation(summary = "A paper's citations, each with what answers it")
    public List<StoredCitation> citations(@RestPath String id) {
        return papers.citations(address.library(), paper(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Take a paper away",
            description = "Its text, references and citations go, and sketches that only it cited."
                    + " The works it cites stay, and so does the work it is.")
    public void delete(@RestPath String id) {
        papers.delete(address.library(), paper(id));
    }

    private PaperId paper(String idOrKey) {
        return papers.id(address.library(), idOrKey);
    }
}
