package org.ibid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Recognised;
import org.ibid.library.Recognition;
import org.ibid.web.LibraryAddress;
import org.ibid.work.Work;

/// Which works of the library records are.
@Path("/works/recognise")
@Tag(name = "Works")
@Produces(MediaType.APPLICATION_JSON)
class RecogniseApi {

    /// As many as references are parsed at once.
    private static final int MOST = 1_000;

    private final Recognition recognition;
    private final LibraryAddress address;

    RecogniseApi(Recognition recognition, LibraryAddress address) {
        this.recognition = recognition;
        this.address = address;
    }

    /// @param records CSL items, as `/references/parse` gives them
    record Unknown(
            @NotNull(message = "The body needs \"records\": a list of CSL items")
            @Size(min = 1, max = MOST)
            @Schema(implementation = Object[].class)
            List<@NotNull Work> records) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Which works of the library records are",
            description = "For each record, in order: the work that it surely is, if there is one, and what was decided"
                    + " of it and the work most like it. Up to 1,000 at once. Nothing is stored.")
    public List<Recognised> recognise(@Valid @NotNull Unknown unknown) {
        return recognition.of(address.library(), unknown.records());
    }
}
