package org.ibid.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Job;
import org.ibid.library.Jobs;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Papers: handing in many at once.
@Path("/papers/batch")
@Tag(name = "Papers")
@Produces(MediaType.APPLICATION_JSON)
class BatchApi {

    private final Jobs jobs;
    private final BatchReader reader;
    private final BatchSettings settings;
    private final PapersSettings papers;
    private final Once once;
    private final LibraryAddress address;

    BatchApi(
            Jobs jobs,
            BatchReader reader,
            BatchSettings settings,
            PapersSettings papers,
            Once once,
            LibraryAddress address) {
        this.jobs = jobs;
        this.reader = reader;
        this.settings = settings;
        this.papers = papers;
        this.once = once;
        this.address = address;
    }

    @POST
    @Consumes({
        "application/zip",
        "application/x-zip-compressed",
        "application/x-tar",
        "application/gzip",
        "application/x-gzip",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            summary = "Hand in an archive of papers",
            description = "ZIP, tar or tar.gz, with folders inside; a LaTeX project in it is one paper."
                    + " Every file has a result of its own, and a file that fails stops no other.")
    @APIResponse(
            responseCode = "202",
            description = "Taken in, to be read: Location is the job",
            content = @Content(schema = @Schema(implementation = Job.class)))
    public Response add(@RestQuery Optional<String> name, @Context UriInfo uri, InputStream body) throws IOException {
        var file = Files.createTempFile("ibid-batch", null);
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return once.done(
                    new Digest().and(file).and(name.orElse("")),
                    () -> answer(uri, intake -> intake.take(name.orElse("archive"), Optional.empty(), file)));
        } finally {
            Files.delete(file);
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Hand in several papers in a form",
            description = "Every part with a file name is a paper, an archive of papers, or a part of a LaTeX project.")
    @APIResponse(
            responseCode = "202",
            description = "Taken in, to be read: Location is the job",
            content = @Content(schema = @Schema(implementation = Job.class)))
    public Response add(@RestForm(FileUpload.ALL) List<FileUpload> files, @Context UriInfo uri) throws IOException {
        if (files.isEmpty()) {
            throw new BadParameter("file", "The form has no file: give its parts file names.");
        }
        var digest = new Digest();
        for (FileUpload file : files) {
            digest.and(file.uploadedFile()).and(file.fileName());
        }
        return once.done(
                digest,
                () -> answer(uri, intake -> {
                    for (FileUpload file : files) {
                        var type = PapersApi.type(file.contentType());
                        intake.take(file.fileName(), PapersApi.charset(type), file.uploadedFile());
                    }
                }));
    }

    /// Hands files to an intake.
    private interface Handover {
        void into(BatchIntake intake) throws IOException;
    }

    private Response answer(UriInfo uri, Handover files) throws IOException {
        var library = address.library();
        var id = jobs.add(library, settings.jobs(), job -> {
            var intake = new BatchIntake(job, settings, papers.largest());
            files.into(intake);
            intake.end();
        });
        reader.wake();
        return Response.accepted(jobs.one(library, id.toString()))
                .location(uri.getBaseUri().resolve(address.of("/jobs/" + id)))
                .build();
    }
}
