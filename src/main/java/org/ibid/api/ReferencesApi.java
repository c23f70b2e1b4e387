package org.ibid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.reading.Field;
import org.ibid.reading.PaperReader;
import org.ibid.reading.Parsed;
import org.ibid.reading.Reference;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.Span;
import org.ibid.reading.Warning;
import org.ibid.web.BadParameter;
import org.ibid.work.Work;
import org.jboss.resteasy.reactive.RestQuery;

/// References as strings, read and given back; nothing is stored.
@Path("/references/parse")
@Tag(name = "Reading")
class ReferencesApi {

    /// More than any list a person pastes; a longer one is sent in parts.
    private static final int MOST = 1_000;

    /// More than any reference has.
    private static final int LONGEST = 10_000;

    /// More than any list has.
    private static final int LONGEST_LIST = 1_000_000;

    private final ReferenceReader reader;
    private final PaperReader papers;

    ReferencesApi(ReferenceReader reader, PaperReader papers) {
        this.reader = reader;
        this.papers = papers;
    }

    /// @param references each as printed, with its line breaks if it has any
    record Strings(
            @NotNull(message = "The body needs \"references\": a list of strings") @Size(min = 1, max = MOST)
            List<@NotNull @Size(max = LONGEST) String> references) {}

    /// @param references in the order they came in
    record Answer(List<One> references) {}

    /// How a text is taken apart.
    enum Cut {
        /// Every line that is not empty is a reference.
        LINES,
        /// The text is a list as it stands in a paper, its entries over one line or several.
        ENTRIES;

        /// @throws BadParameter if it is neither
        static Cut of(String word) {
            return switch (word) {
                case "lines" -> LINES;
                case "entries" -> ENTRIES;
                default -> throw new BadParameter("cut", "\"" + word + "\" is neither lines nor entries.");
            };
        }
    }

    /// @param label      the number it has in its list; empty if it has none
    /// @param raw        the reference as it came in
    /// @param csl        the record it makes
    /// @param confidence 0 to 1, calibrated: how sure it is that every field is right
    /// @param segments   all of the raw text, in order
    /// @param warnings   what is doubtful, with its place in the raw text
    record One(
            String label,
            String raw,

            @Schema(implementation = Object.class) Work csl,

            double confidence,
            List<Piece> segments,
            List<Warning> warnings) {}

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
            summary = "The fields of references sent as text",
            description =
                    "Without `cut`, or with `cut=lines`, every line that is not empty is a reference, up to 1,000."
                            + " With `cut=entries` the text is a list as it was copied out of a paper, with its heading,"
                            + " numbers and broken lines; up to a million characters. Nothing is stored.")
    public Answer parse(String text, @RestQuery @DefaultValue("lines") String cut) {
        return switch (Cut.of(cut)) {
            case LINES -> read(lines(text));
            case ENTRIES -> list(text);
        };
    }

    private static List<String> lines(String text) {
        var references = text.lines().filter(line -> !line.isBlank()).toList();
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
                                + " characters; it may have 10,000 at most. Put one reference on each line,"
                                + " or send the list as it is with cut=entries.");
            }
        }
        return references;
    }

    private Answer list(String text) {
        if (text.length() > LONGEST_LIST) {
            throw new BadParameter(
                    "body", "The list has " + text.length() + " characters; it may have a million at most.");
        }
        List<Reference> references = papers.readList(text);
        if (references.isEmpty()) {
            throw new BadParameter("body", "There is no reference in it: every line is empty.");
        }
        return new Answer(references.stream()
                .map(entry -> answer(entry.label(), entry.raw(), entry.parsed()))
                .toList());
    }

    private Answer read(List<String> references) {
        return new Answer(references.stream()
                .map(raw -> answer("", raw, reader.read(raw).parsed()))
                .toList());
    }

    private static One answer(String label, String raw, Parsed parsed) {
        return new One(
                label,
                raw,
                parsed.work(),
                parsed.confidence(),
                parsed.fields().stream().map(field -> piece(field, raw)).toList(),
                parsed.warnings());
    }

    private static Piece piece(Field field, String raw) {
        Span span = field.span();
        return new Piece(field.label(), span.in(raw).strip(), span.start(), span.end(), field.confidence());
    }
}
