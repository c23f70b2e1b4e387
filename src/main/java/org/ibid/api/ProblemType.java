package org.ibid.api;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Every kind of problem the API answers with. The names are stable: clients switch on them.
enum ProblemType {
    NO_SUCH_ADDRESS(404, "There is nothing at this address", "See /q/swagger-ui for the addresses there are."),
    METHOD_NOT_ALLOWED(405, "This address does not take that method", "/q/swagger-ui says which it takes."),
    NOT_ACCEPTABLE(406, "None of the accepted formats can be given", "The member `available` lists those that can."),
    UNSUPPORTED_MEDIA_TYPE(415, "This kind of content cannot be taken here", "Send one of the types the API names."),
    BAD_PARAMETER(400, "A parameter cannot be used", "The member `parameter` says which; the detail says why."),
    MALFORMED_JSON(400, "The body is not JSON", "The members `line` and `column` say where it breaks."),
    UNEXPECTED_JSON(400, "The JSON does not have the expected form", "The member `path` says where."),
    MALFORMED_FORM(400, "The form cannot be read", "Send it with a library or tool for forms, such as curl -F."),
    INVALID_REQUEST(
            400,
            "The request is incomplete or contradicts itself",
            "The detail says what; of a body, the member `violations` lists it."),
    NOT_CSL(422, "An item is no CSL item", "The member `path` says where; see the schema csl-data.json."),
    EMPTY_FILE(400, "The file is empty", "Send the paper's file as the body, or as the part `file` of a form."),
    BINARY_FILE(
            415,
            "The file is of a kind that is not read",
            "Read are plain text, Markdown, PDF, .docx, .odt, .fodt, EPUB, HTML, JATS, TEI and LaTeX; convert it to one of these."),
    ENCRYPTED_FILE(422, "The file is locked with a password", "Save it without one."),
    SCANNED_FILE(422, "The file has pictures of pages, but no text", "Run it through text recognition (OCR) first."),
    TRUNCATED_FILE(422, "The end of the file is missing", "Fetch or save it again."),
    BROKEN_FILE(422, "The file is damaged", "The detail says where; save it again with the program it was made with."),
    TOO_MUCH_INSIDE(413, "There is more in the file than is read", "The detail says what and how much is read."),
    MALFORMED_TEXT(
            422,
            "The text is not in the charset it is said to be in",
            "The member `byte` says where it breaks, `guess` which charset fits: name it in the Content-Type."),
    UNKNOWN_CHARSET(415, "There is no such charset", "Name an IANA charset, such as utf-8 or windows-1252."),
    FILE_TOO_LARGE(413, "The file is too large", "The member `limit` says how many bytes are taken."),
    NOT_A_PAPER(
            422,
            "No paper was found in the text",
            "A paper has at least a title, an abstract, references or citations."),
    TOO_MANY_FILES(413, "There are more files than are taken at once", "The member `limit` says how many."),
    TOO_MANY_JOBS(429, "There are too many unfinished jobs", "Wait until one is done, or DELETE one."),
    TOO_MANY_LISTENERS(
            503, "Too many streams of events are open", "GET /jobs/{id} tells the same; close what is done."),
    INTERRUPTED(
            500,
            "Reading the file was cut short again and again",
            "It seems to end the service each time it is read; please report it with the file."),
    NO_SUCH_JOB(404, "There is no such job", "POST /papers/batch answers with the job's address."),
    NO_SUCH_IMPORT(404, "There is no such import", "GET /imports lists them."),
    UNKNOWN_FORMAT(
            415, "The file's format is not known", "Say it with ?format=; the detail says which formats are read."),
    TOO_MANY_ENTRIES(413, "The file has more entries than are taken at once", "The member `limit` says how many."),
    NO_SUCH_REDECISION(404, "There is no such redecision", "POST /redecisions answers with the address of one."),
    NO_SUCH_LOOKUP(404, "There is no such lookup", "POST /lookups answers with the address of one."),
    LOOKUP_OFF(409, "No registry may be asked", "The detail says who has to allow it, and how."),
    NO_SUCH_LIBRARY(404, "There is no such library", "GET /libraries lists them; PUT /libraries/{name} makes one."),
    BAD_LIBRARY_NAME(400, "This cannot name a library", "Use lower-case letters, digits and hyphens."),
    NO_SUCH_PAPER(404, "There is no such paper", "GET /papers lists them."),
    NO_SUCH_WORK(404, "There is no such work", "The member `nearest` names keys that look alike."),
    WORK_GONE(410, "The work was taken away", "Its key is never given to another work."),
    WORK_IN_USE(409, "The work is still in use", "The detail says what refers to it."),
    BAD_KEY(400, "This cannot be a key", "The detail says what a key is made of."),
    KEY_TAKEN(409, "The key leads to another work, or did", "Keys are never given to another work; choose another."),
    BAD_KEY_PATTERN(400, "This cannot be a key pattern", "The detail says what is wrong and where."),
    NO_SUCH_MERGE(404, "There is no such merge", "GET /merges lists them."),
    MERGE_REFUSED(409, "The merge cannot be done or undone as things stand", "The detail says what would help."),
    NO_SUCH_RELATION(404, "The two works are not related", "GET /works/{id}/relations lists a work's relations."),
    RELATION_REFUSED(409, "The two works cannot be related so", "The detail says what would help."),
    NO_SUCH_SPLIT(404, "There is no such split", "GET /splits lists them."),
    SPLIT_REFUSED(409, "The split cannot be done or undone as things stand", "The detail says what would help."),
    VERSION_CHANGED(
            412,
            "The work was changed since it was fetched",
            "The members `version` and `etag` are those of now: fetch the work, and write again on top of it."),
    VERSION_NEEDED(
            428,
            "This write must say which version it changes",
            "Send the work's ETag as If-Match. The member `etag` is that of now."),
    KEY_REUSED(
            422,
            "The Idempotency-Key came with another request",
            "A key belongs to one request for 24 hours; make a new one for each."),
    KEY_IN_USE(409, "The same request is still being done", "Ask again with the same Idempotency-Key in a moment."),
    NO_SUCH_STYLE(
            404,
            "There is no such style",
            "The member `nearest` names ids that look alike; GET /styles?q= finds more."),
    BROKEN_STYLE(422, "The style cannot be used", "The members `line` and `column` say where it breaks."),
    NO_SUCH_LOCALE(404, "There is no such locale", "GET /locales lists them."),
    NO_BIBLIOGRAPHY(
            422, "The style makes no bibliography", "It only formats citations; choose another style for a list."),
    PROTOCOL_OFF(
            404,
            "The protocol of this address is switched off",
            "The detail names the setting; who runs the service can change it."),
    OUR_FAULT(
            500, "Something went wrong inside Ibid", "It is in the log under the member `incident`; please report it.");

    private final int status;
    private final String title;
    private final String help;

    ProblemType(int status, String title, String help) {
        this.status = status;
        this.title = title;
        this.help = help;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String help() {
        return help;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String address() {
        return "/problems/" + slug();
    }

    static Optional<ProblemType> of(String slug) {
        return Stream.of(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
