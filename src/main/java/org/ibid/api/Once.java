package org.ibid.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.ibid.library.Answers;
import org.ibid.library.Answers.Answer;
import org.ibid.library.Answers.Known;
import org.ibid.library.LibraryId;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;

/// Does what a request with an `Idempotency-Key` asks for once: for a day, the same request again gets the
/// same answer. Only what was done is remembered; what was refused may be tried again under the same key.
@RequestScoped
class Once {

    static final String HEADER = "Idempotency-Key";

    /// Says that an answer was given before.
    static final String REPLAYED = "Idempotent-Replayed";

    private final Answers answers;
    private final ObjectMapper json;
    private final LibraryAddress address;
    private final RoutingContext routing;

    Once(Answers answers, ObjectMapper json, LibraryAddress address, RoutingContext routing) {
        this.answers = answers;
        this.json = json;
        this.address = address;
        this.routing = routing;
    }

    /// What a request asks for.
    interface Deed {
        Response done() throws IOException;
    }

    /// @param request what makes this request another one than others at its address
    /// @throws KeyInUse     if the same request is being done
    /// @throws KeyReused    if the key came with another request
    /// @throws BadParameter if the key is none
    Response done(Digest request, Deed deed) throws IOException {
        String key = routing.request().getHeader(HEADER);
        if (key == null) {
            return deed.done();
        }
        if (!key.matches("[\\x21-\\x7E]{1,255}")) {
            throw new BadParameter(HEADER, HEADER + " is a text of 1 to 255 printable ASCII characters.");
        }
        var library = address.library();
        String asked = routing.request().method() + " " + routing.request().uri();
        return switch (answers.take(library, key, request.and(asked).hex())) {
            case Known.New() -> kept(library, key, deed);
            case Known.Doing() -> throw new KeyInUse(key);
            case Known.Other() -> throw new KeyReused(key);
            case Known.Done(Answer answer) -> again(answer);
        };
    }

    private Response kept(LibraryId library, String key, Deed deed) throws IOException {
        boolean done = false;
        try {
            var response = deed.done();
            done = true;
            answers.keep(library, key, answer(response));
            return response;
        } finally {
            if (!done) {
                answers.release(library, key);
            }
        }
    }

    private Answer answer(Response response) throws JsonProcessingException {
        return new Answer(
                response.getStatus(),
                Optional.ofNullable(response.getLocation()).map(URI::toString),
                response.hasEntity() ? json.writeValueAsString(response.getEntity()) : "");
    }

    private static Response again(Answer answer) {
        var response = Response.status(answer.status()).header(REPLAYED, "true");
        answer.location().map(URI::create).ifPresent(response::location);
        if (!answer.body().isEmpty()) {
            response.type(MediaType.APPLICATION_JSON).entity(answer.body());
        }
        return response.build();
    }
}
