package org.ibid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.reading.ReadReference;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.label.Segment;
import org.ibid.work.Work;

/// References as strings, read and given back; nothing is stored.
@Path("/references/parse")
@Tag(name = "Reading")
class ReferencesApi {

    /// More than any list a person pastes; a longer one is sent in parts.
    private static final int MOST = 1_000;

    /// More than any reference has.
    private static final int LONGEST = 10_000;

    private final ReferenceReader reader;

    ReferencesApi(ReferenceReader reader) {
        this.reader = reader;
    }

    /// @param references each as printed, with its line breaks if it has any
    record Strings(
            @NotNull(message = "The body needs \"references\": a list of strings") @Size(min = 1, max = MOST)
            List<@NotNull @Size(max = LONGEST) String> references) {}

    /// @param references in the order they came in
    record Answer(List<One> references) {}

    /// @param raw        the reference as it came in
    /// @param csl        the record it makes
    /// @param confidence 0 to 1, calibrated: how sure it is that every field is right
    /// @param segments   all of the raw text, in order
    record One(
            String raw,

            @Schema(implementation = Object.class) Work csl,

            double confidence,
            List<Piece> segments) {}

    /// @param label      what it is, in AnyStyle's words; what belongs to no field is a `note`
    /// @param text       with its punctuation
    /// @param start      in the raw text, in code points
    /// @param end        exclusive
    /// @param confidence 0 to 1, calibrated: how sure it is that exactly this piece is this field
    record Piece(String label, String text, int start, int end, double confidence) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The fields of references sent as strings, and the record each makes",
            description = "Up to 1,000 at once. Nothing is stored.")
    public Answer parse(@Valid @NotNull Strings strings) {
        return read(strings.references());
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "The fields of references sent as text, one a line",
            description = "Empty lines do not count. Up to 1,000 at once. Nothing is stored.")
    public Answer parse(String lines) {
        var references = lines.lines().filter(line -> !line.isBlank()).toList();
        if (references.isEmpty() || references.size() > MOST) {
            throw new BadParameter(
                    "body", "Send between 1 and 1,000 references, one a line; there are " + references.size() + ".");
        }
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).length() > LONGEST) {
                throw new BadParameter(
                        "body",
                        "Reference " + (i + 1) + " (empty lines not counted) has "
                                + references.get(i).length()
                                + " characters; it may have 10,000 at most. Put one reference on each line.");
            }
        }
        return read(references);
    }

    private Answer read(List<String> references) {
        return new Answer(
                references.stream().map(raw -> answer(reader.read(raw))).toList());
    }

    private static One answer(ReadReference read) {
        String raw = read.raw();
        var pieces =
                read.segments().stream().map(segment -> piece(segment, raw)).toList();
        return new One(raw, read.work(), read.confidence(), pieces);
    }

    private static Piece piece(Segment segment, String raw) {
        return new Piece(
                segment.label().word(),
                segment.in(raw),
                raw.codePointCount(0, segment.start()),
                raw.codePointCount(0, segment.end()),
                segment.confidence());
    }
}
