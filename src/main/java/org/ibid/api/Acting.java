package org.ibid.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ibid.library.Act;
import org.ibid.web.BadParameter;

/// Who acts in this request, and why: the headers `Ibid-By` and `Ibid-Why`, in UTF-8, percent-encoded where a
/// letter is none of ASCII. Nobody proves who they are: it is a note for the history, not access control.
@RequestScoped
class Acting {

    static final String BY = "Ibid-By";
    static final String WHY = "Ibid-Why";

    private static final int LONGEST = 1_000;

    private final RoutingContext routing;

    Acting(RoutingContext routing) {
        this.routing = routing;
    }

    /// @throws BadParameter if a header cannot be read
    Act act() {
        return new Act(text(BY).orElse(Act.LOCAL), text(WHY).orElse(""));
    }

    private Optional<String> text(String header) {
        return Optional.ofNullable(routing.request().getHeader(header))
                .map(raw -> decoded(header, raw).strip())
                .filter(text -> !text.isEmpty());
    }

    private static String decoded(String header, String raw) {
        try {
            String text = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl)) {
                return text;
            }
        } catch (IllegalArgumentException notEncoded) {
            // said below, together with what is too long
        }
        throw new BadParameter(
                header,
                header + " is a text of up to " + LONGEST + " characters, percent-encoded UTF-8 (J%C3%BCrgen).");
    }
}
