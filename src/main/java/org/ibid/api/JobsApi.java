package org.ibid.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Job;
import org.ibid.library.JobFile;
import org.ibid.library.Jobs;
import org.ibid.library.LibraryId;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/// Jobs: what becomes of files that were handed in together.
@Path("/jobs")
@Tag(name = "Jobs")
@Produces(MediaType.APPLICATION_JSON)
class JobsApi {

    private final Jobs jobs;
    private final EventStreams streams;
    private final LibraryAddress address;

    JobsApi(Jobs jobs, EventStreams streams, LibraryAddress address) {
        this.jobs = jobs;
        this.streams = streams;
        this.address = address;
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "How far a job has come, with a result for each file",
            description = "Jobs outlive a restart: what was not read goes on. No file is filed twice."
                    + " A finished job is kept for a month (ibid.batch.keep), its papers for ever.")
    public Job one(@RestPath String id) {
        return jobs.one(address.library(), id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Cancel what of a job has not been begun",
            description = "What is filed stays; the file being read is still read. A finished job stays as it is.")
    public Job cancel(@RestPath String id) {
        return jobs.cancel(address.library(), id);
    }

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            summary = "A job's progress as Server-Sent Events",
            description = "One event `file` for each settled file, in the order they were settled, from the first on;"
                    + " then one event `done` with the job's counts, after which the stream ends."
                    + " With Last-Event-ID it begins after that event. Close the source on `done`.")
    @APIResponse(
            responseCode = "200",
            description = "The events; the data of `file` is a JobFile",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = JobFile.class)))
    public Multi<OutboundSseEvent> events(
            @RestPath String id, @RestHeader("Last-Event-ID") Optional<String> lastEventId, @Context Sse sse) {
        var library = address.library();
        var seen = new AtomicInteger(number(lastEventId.orElse("0")));
        jobs.since(library, id, seen.get());
        return streams.of(
                () -> look(library, id, seen), since -> since.ended().isPresent(), since -> events(since, sse));
    }

    private Jobs.Since look(LibraryId library, String id, AtomicInteger seen) {
        var since = jobs.since(library, id, seen.get());
        since.events().forEach(event -> seen.set(event.number()));
        return since;
    }

    private static int number(String eventId) {
        try {
            return Math.max(0, Integer.parseInt(eventId.strip()));
        } catch (NumberFormatException noneOfOurs) {
            throw new BadParameter("Last-Event-ID", "\"" + eventId + "\" is no event of a job: they are numbers.");
        }
    }

    private record Ended(Job.JobState state, int total, Map<String, Integer> counts) {}

    private static List<OutboundSseEvent> events(Jobs.Since since, Sse sse) {
        var events = new ArrayList<OutboundSseEvent>();
        since.events().forEach(event -> events.add(event(sse, event.number(), "file", event.file())));
        since.ended()
                .ifPresent(job -> events.add(
                        event(sse, job.total() + 1, "done", new Ended(job.state(), job.total(), job.counts()))));
        return events;
    }

    private static OutboundSseEvent event(Sse sse, int id, String name, Object data) {
        return sse.newEventBuilder()
                .id(String.valueOf(id))
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data.getClass(), data)
                .build();
    }
}
