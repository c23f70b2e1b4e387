package org.ibid.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.csl.Format;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.web.BadParameter;
import org.ibid.web.NotAcceptable;

/// Chooses what to answer with by what the client accepts (RFC 9110, section 12.5.1).
final class Negotiation {

    private Negotiation() {}

    /// The exchange format the client would rather have than our own JSON; empty if it takes our JSON.
    ///
    /// @throws NotAcceptable if it accepts neither
    static Optional<ExchangeFormat> exchange(Request request) {
        var formats = Arrays.stream(ExchangeFormat.values())
                .filter(ExchangeFormat::isWritten)
                .map(ExchangeFormat::mediaType);
        var chosen = choose(
                request,
                Stream.concat(Stream.of(MediaType.APPLICATION_JSON), formats).toList());
        return ExchangeFormat.forMediaType(chosen).filter(_ -> !chosen.equals(MediaType.APPLICATION_JSON));
    }

    /// How rendered text is wanted.
    ///
    /// @param format of the text itself
    /// @param asJson whether it comes as a member of a JSON object, with all that is known of it
    record Wanted(Format format, boolean asJson) {}

    /// The parameter `format` says how a text is formatted, else the Accept header does, else it is HTML; who accepts
    /// JSON first gets the text inside JSON.
    ///
    /// @throws BadParameter  if there is no such format
    /// @throws NotAcceptable if the client accepts none
    static Wanted text(Request request, Optional<String> named) {
        var format = named.map(Negotiation::format);
        var types = new ArrayList<String>();
        format.map(Format::mediaType)
                .ifPresentOrElse(
                        types::add,
                        () -> Arrays.stream(Format.values())
                                .map(Format::mediaType)
                                .forEach(types::add));
        types.add(MediaType.APPLICATION_JSON);
        String chosen = choose(request, types);
        return new Wanted(
                format.or(() -> Arrays.stream(Format.values())
                                .filter(one -> one.mediaType().equals(chosen))
                                .findFirst())
                        .orElse(Format.HTML),
                chosen.equals(MediaType.APPLICATION_JSON));
    }

    /// @throws BadParameter if there is no such format
    static Format format(String name) {
        return Format.named(name)
                .orElseThrow(
                        () -> new BadParameter("format", "format is " + Format.names() + ", not \"" + name + "\"."));
    }

    /// The media type the client would rather have, of some; the first if it takes any.
    ///
    /// @throws NotAcceptable if it accepts none
    static String choose(Request request, List<String> types) {
        var variants = types.stream()
                .map(type -> new Variant(MediaType.valueOf(type), (String) null, null))
                .toList();
        var variant = request.selectVariant(variants);
        if (variant == null) {
            throw new NotAcceptable(types);
        }
        return variant.getMediaType().getType() + "/" + variant.getMediaType().getSubtype();
    }
}
