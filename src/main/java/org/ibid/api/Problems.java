package org.ibid.api;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.csl.BrokenStyle;
import org.ibid.csl.NoBibliography;
import org.ibid.csl.UnknownLocale;
import org.ibid.csl.UnknownStyle;
import org.ibid.library.BadKey;
import org.ibid.library.BadKeyPattern;
import org.ibid.library.BadLibraryName;
import org.ibid.library.KeyTaken;
import org.ibid.library.LookupOff;
import org.ibid.library.MergeRefused;
import org.ibid.library.NoSuchImport;
import org.ibid.library.NoSuchJob;
import org.ibid.library.NoSuchLibrary;
import org.ibid.library.NoSuchLookup;
import org.ibid.library.NoSuchMerge;
import org.ibid.library.NoSuchPaper;
import org.ibid.library.NoSuchRedecision;
import org.ibid.library.NoSuchRelation;
import org.ibid.library.NoSuchSplit;
import org.ibid.library.NoSuchWork;
import org.ibid.library.NotAPaper;
import org.ibid.library.RelationRefused;
import org.ibid.library.SplitRefused;
import org.ibid.library.StillInUse;
import org.ibid.library.StoredWork;
import org.ibid.library.TooManyJobs;
import org.ibid.library.VersionChanged;
import org.ibid.library.VersionMissing;
import org.ibid.protocols.ProtocolOff;
import org.ibid.reading.NotText;
import org.ibid.web.BadParameter;
import org.ibid.web.NotAcceptable;
import org.ibid.web.Representation;
import org.ibid.work.NotCsl;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/// Every error leaves through here, as a problem (RFC 9457).
class Problems {

    /// Those whose message says all.
    private static final Map<Class<?>, ProblemType> PLAIN = Map.ofEntries(
            entry(NoSuchLibrary.class, ProblemType.NO_SUCH_LIBRARY),
            entry(BadLibraryName.class, ProblemType.BAD_LIBRARY_NAME),
            entry(NoSuchPaper.class, ProblemType.NO_SUCH_PAPER),
            entry(WorkGone.class, ProblemType.WORK_GONE),
            entry(StillInUse.class, ProblemType.WORK_IN_USE),
            entry(NoSuchMerge.class, ProblemType.NO_SUCH_MERGE),
            entry(NoSuchJob.class, ProblemType.NO_SUCH_JOB),
            entry(BadKey.class, ProblemType.BAD_KEY),
            entry(KeyTaken.class, ProblemType.KEY_TAKEN),
            entry(BadKeyPattern.class, ProblemType.BAD_KEY_PATTERN),
            entry(NoSuchImport.class, ProblemType.NO_SUCH_IMPORT),
            entry(UnknownFormat.class, ProblemType.UNKNOWN_FORMAT),
            entry(NoSuchRedecision.class, ProblemType.NO_SUCH_REDECISION),
            entry(NoSuchLookup.class, ProblemType.NO_SUCH_LOOKUP),
            entry(LookupOff.class, ProblemType.LOOKUP_OFF),
            entry(MergeRefused.class, ProblemType.MERGE_REFUSED),
            entry(NoSuchRelation.class, ProblemType.NO_SUCH_RELATION),
            entry(RelationRefused.class, ProblemType.RELATION_REFUSED),
            entry(NoSuchSplit.class, ProblemType.NO_SUCH_SPLIT),
            entry(SplitRefused.class, ProblemType.SPLIT_REFUSED),
            entry(KeyReused.class, ProblemType.KEY_REUSED),
            entry(KeyInUse.class, ProblemType.KEY_IN_USE),
            entry(UnknownCharset.class, ProblemType.UNKNOWN_CHARSET),
            entry(NoBibliography.class, ProblemType.NO_BIBLIOGRAPHY),
            entry(ProtocolOff.class, ProblemType.PROTOCOL_OFF));

    @ServerExceptionMapper({
        NoSuchLibrary.class,
        BadLibraryName.class,
        NoSuchPaper.class,
        WorkGone.class,
        StillInUse.class,
        NoSuchMerge.class,
        NoSuchJob.class,
        BadKey.class,
        KeyTaken.class,
        BadKeyPattern.class,
        NoSuchImport.class,
        UnknownFormat.class,
        NoSuchRedecision.class,
        NoSuchLookup.class,
        LookupOff.class,
        MergeRefused.class,
        NoSuchRelation.class,
        RelationRefused.class,
        NoSuchSplit.class,
        SplitRefused.class,
        KeyReused.class,
        KeyInUse.class,
        UnknownCharset.class,
        NoBibliography.class,
        ProtocolOff.class
    })
    Response plain(RuntimeException e) {
        return Problem.of(requireNonNull(PLAIN.get(e.getClass())), e.getMessage())
                .response();
    }

    @ServerExceptionMapper
    Response of(NoSuchWork e) {
        return Problem.of(ProblemType.NO_SUCH_WORK, e.getMessage())
                .with("missing", e.missing())
                .with("nearest", e.nearest())
                .response();
    }

    @ServerExceptionMapper
    Response of(TooManyEntries e) {
        return Problem.of(ProblemType.TOO_MANY_ENTRIES, e.getMessage())
                .with("limit", e.limit())
                .response();
    }

    @ServerExceptionMapper
    Response of(TooManyJobs e) {
        return Problem.of(ProblemType.TOO_MANY_JOBS, e.getMessage())
                .with("limit", e.limit())
                .response();
    }

    @ServerExceptionMapper
    Response of(TooManyListeners e) {
        return Problem.of(ProblemType.TOO_MANY_LISTENERS, e.getMessage())
                .with("limit", e.limit())
                .response();
    }

    @ServerExceptionMapper
    Response of(TooManyFiles e) {
        return Problem.of(ProblemType.TOO_MANY_FILES, e.getMessage())
                .with("limit", e.limit())
                .response();
    }

    @ServerExceptionMapper
    Response of(VersionChanged e) {
        return version(ProblemType.VERSION_CHANGED, e.getMessage(), e.now());
    }

    @ServerExceptionMapper
    Response of(VersionMissing e) {
        return version(ProblemType.VERSION_NEEDED, e.getMessage(), e.now());
    }

    private static Response version(ProblemType type, String detail, StoredWork now) {
        var tag = Representation.tag(now);
        var problem = Problem.of(type, detail)
                .with("work", now.key())
                .with("version", now.version())
                .with("etag", "\"" + tag.getValue() + "\"");
        return Response.fromResponse(problem.response()).tag(tag).build();
    }

    @ServerExceptionMapper
    Response of(NotAPaper e) {
        return about(e).response();
    }

    static Problem about(NotAPaper e) {
        return Problem.of(ProblemType.NOT_A_PAPER, e.getMessage());
    }

    @ServerExceptionMapper
    Response of(NotText e) {
        return about(e).response();
    }

    static Problem about(NotText e) {
        return switch (e.reason()) {
            case EMPTY -> Problem.of(ProblemType.EMPTY_FILE, e.getMessage());
            case BINARY -> Problem.of(ProblemType.BINARY_FILE, e.getMessage()).with("byte", e.offset());
            case ENCRYPTED -> Problem.of(ProblemType.ENCRYPTED_FILE, e.getMessage());
            case SCANNED -> Problem.of(ProblemType.SCANNED_FILE, e.getMessage());
            case TRUNCATED -> Problem.of(ProblemType.TRUNCATED_FILE, e.getMessage());
            case BROKEN -> Problem.of(ProblemType.BROKEN_FILE, e.getMessage());
            case TOO_LARGE -> Problem.of(ProblemType.TOO_MUCH_INSIDE, e.getMessage());
            case MALFORMED -> {
                var problem =
                        Problem.of(ProblemType.MALFORMED_TEXT, e.getMessage()).with("byte", e.offset());
                yield e.guess().map(guess -> problem.with("guess", guess)).orElse(problem);
            }
        };
    }

    @ServerExceptionMapper
    Response of(FileTooLarge e) {
        return Problem.of(ProblemType.FILE_TOO_LARGE, e.getMessage())
                .with("limit", e.limit())
                .response();
    }

    @ServerExceptionMapper
    Response of(UnknownStyle e) {
        return Problem.of(ProblemType.NO_SUCH_STYLE, e.getMessage())
                .with("nearest", e.nearest())
                .response();
    }

    @ServerExceptionMapper
    Response of(BrokenStyle e) {
        return Problem.of(ProblemType.BROKEN_STYLE, e.getMessage())
                .with("line", e.line())
                .with("column", e.column())
                .response();
    }

    @ServerExceptionMapper
    Response of(UnknownLocale e) {
        return Problem.of(ProblemType.NO_SUCH_LOCALE, e.getMessage())
                .with("nearest", e.nearest())
                .response();
    }

    @ServerExceptionMapper
    Response of(BadParameter e) {
        return Problem.of(ProblemType.BAD_PARAMETER, e.getMessage())
                .with("parameter", e.name())
                .response();
    }

    @ServerExceptionMapper
    Response of(NotAcceptable e) {
        return Problem.of(ProblemType.NOT_ACCEPTABLE, e.getMessage())
                .with("available", e.available())
                .response();
    }

    @ServerExceptionMapper
    Response of(NotCsl e) {
        return Problem.of(ProblemType.NOT_CSL, e.getMessage())
                .with("path", e.path())
                .response();
    }

    @ServerExceptionMapper
    Response of(ConstraintViolationException e) {
        List<Map<String, String>> violations = e.getConstraintViolations().stream()
                .map(one -> Map.of(
                        "field", field(one),
                        "message", one.getMessage()))
                .toList();
        return Problem.of(
                        ProblemType.INVALID_REQUEST,
                        violations.stream()
                                        .map(one -> (one.get("field") + " " + one.get("message")).strip())
                                        .sorted()
                                        .collect(Collectors.joining("; "))
                                + ".")
                .with("violations", violations)
                .response();
    }

    /// Quarkus has a mapper of its own for this one, which would win over the next.
    @ServerExceptionMapper
    Response of(MismatchedInputException e) {
        return json(e);
    }

    @ServerExceptionMapper
    Response of(JsonProcessingException e) {
        return json(e);
    }

    /// The path below the body; what is said of the body as a whole has none.
    private static String field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString().replaceFirst("^[^.]*\\.[^.]*\\.?", "");
        return path.equals(BibliographyApi.Order.WHOLE) ? "" : path;
    }

    /// What JAX-RS itself refuses; the body reader wraps what Jackson said.
    @ServerExceptionMapper
    Response of(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json);
        }
        if (e instanceof NotFoundException && e.getCause() instanceof IllegalArgumentException) {
            return Problem.of(ProblemType.BAD_PARAMETER, "A parameter of the address has the wrong form.")
                    .response();
        }
        var problem = switch (e.getResponse().getStatus()) {
            case 404 -> Problem.of(ProblemType.NO_SUCH_ADDRESS, "There is nothing at this address.");
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This address does not take that method.");
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "None of the accepted formats can be given here.");
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "This kind of content cannot be taken here.");
            case 413 -> Problem.of(ProblemType.FILE_TOO_LARGE, "The body is larger than the service takes.");
            case 400 -> Problem.of(ProblemType.INVALID_REQUEST, "The request cannot be understood.");
            default -> ourFault(e);
        };
        return problem.status() == ProblemType.METHOD_NOT_ALLOWED.status()
                ? saidWhatIsAllowed(problem)
                : problem.response();
    }

    private static Response saidWhatIsAllowed(Problem problem) {
        var response = Response.fromResponse(problem.response());
        return response.header(HttpHeaders.ALLOW, String.join(", ", AllowedMethods.here()))
                .build();
    }

    @ServerExceptionMapper
    Response of(MultipartParser.MalformedMessageException e) {
        return malformedForm();
    }

    /// What reads forms has no exception of its own for one that ends too early.
    @ServerExceptionMapper
    Response of(IOException e) {
        boolean isForm = String.valueOf(e.getMessage()).contains("multipart");
        return isForm ? malformedForm() : ourFault(e).response();
    }

    private static Response malformedForm() {
        return Problem.of(
                        ProblemType.MALFORMED_FORM,
                        "The form (multipart/form-data) breaks off, or does not follow RFC 7578: each part has"
                                + " a Content-Disposition, and the boundary of the Content-Type stands around it.")
                .response();
    }

    /// Whatever nobody meant to throw is our bug: logged once, told without its innards.
    @ServerExceptionMapper
    Response of(RuntimeException e) {
        return ourFault(e).response();
    }

    private static Response json(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotCsl notCsl) {
                String before = e instanceof JsonMappingException mapping ? path(mapping) : "";
                return Problem.of(ProblemType.NOT_CSL, notCsl.getMessage())
                        .with("path", before + (before.isEmpty() ? "" : ".") + notCsl.path())
                        .response();
            }
        }
        if (e.getCause() instanceof JsonParseException broken) {
            return malformed(broken);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Problem.of(
                            ProblemType.UNEXPECTED_JSON,
                            "There is no field \"" + unknown.getPropertyName() + "\" here; there are "
                                    + unknown.getKnownPropertyIds().stream()
                                            .map(Object::toString)
                                            .sorted()
                                            .collect(Collectors.joining(", "))
                                    + ".")
                    .with("path", path(unknown))
                    .response();
        }
        if (e instanceof JsonMappingException mapping) {
            return Problem.of(ProblemType.UNEXPECTED_JSON, expected(mapping))
                    .with("path", path(mapping))
                    .response();
        }
        return malformed(e);
    }

    private static String expected(JsonMappingException e) {
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? "Expected " + kind(mismatch.getTargetType()) + " here."
                : "This value has not the form that is expected here.";
    }

    private static String kind(Class<?> target) {
        if (Collection.class.isAssignableFrom(target)) {
            return "a list";
        }
        return CharSequence.class.isAssignableFrom(target) ? "a text" : "an object";
    }

    private static Response malformed(JsonProcessingException e) {
        return Problem.of(ProblemType.MALFORMED_JSON, e.getOriginalMessage().replaceFirst(" \\(start marker.*", "."))
                .with("line", e.getLocation().getLineNr())
                .with("column", e.getLocation().getColumnNr())
                .response();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    static Problem ourFault(Throwable e) {
        var incident = UUID.randomUUID();
        Log.errorf(e, "incident %s", incident);
        return Problem.of(ProblemType.OUR_FAULT, "The request could not be answered; nothing was half stored.")
                .with("incident", incident.toString());
    }
}
