package org.ibid.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.exchange.service.OpenalexReader;
import org.ibid.lookup.Notice.Kind;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// OpenAlex: works by its own id, DOI or PMID. Of a work that it merged into another, the other is answered
/// (status 301, within its own host).
final class Openalex implements Registry {

    private static final Map<Scheme, String> FILTERS =
            Map.of(Scheme.DOI, "doi", Scheme.PMID, "pmid", Scheme.OPENALEX, "openalex");

    private final Asking asking;
    private final Reading reading;
    private final OpenalexApi api;

    Openalex(Asking asking, LookupSettings settings) {
        this.asking = asking;
        this.reading = new Reading(asking);
        this.api = asking.client(
                OpenalexApi.class,
                settings.openalex(),
                Map.of(
                        "mailto", settings.contact().orElse(""),
                        "api_key", settings.openalexKey().orElse("")));
    }

    @Override
    public Set<Scheme> knows() {
        return FILTERS.keySet();
    }

    @Override
    public int atOnce() {
        return 50;
    }

    @Override
    public List<Found> byIdentifiers(Scheme scheme, List<Sound> identifiers) {
        return Registry.asked(identifiers, ",|", some -> together(scheme, some), this::one);
    }

    /// One alone is asked for by its address, which also leads on from a work that was merged.
    private List<Found> together(Scheme scheme, List<Sound> identifiers) {
        if (identifiers.size() == 1) {
            return one(identifiers.getFirst()).stream().toList();
        }
        String filter = FILTERS.get(scheme) + ":"
                + identifiers.stream().map(Sound::value).collect(Collectors.joining("|"));
        return list(asking.ask(() -> api.filtered(filter, identifiers.size())));
    }

    private Optional<Found> one(Sound identifier) {
        String id = identifier.scheme() == Scheme.OPENALEX
                ? identifier.value()
                : FILTERS.get(identifier.scheme()) + ":" + identifier.value();
        return asking.askForOne(() -> api.work(id))
                .flatMap(answer -> found(reading.json(answer)))
                .map(found -> found.bearing(identifier));
    }

    @Override
    public List<Found> byWords(SearchWords words, int most) {
        return list(asking.ask(() -> api.search(words.title(), most)));
    }

    private List<Found> list(String answer) {
        var found = new ArrayList<Found>();
        var results = reading.json(answer).path("results");
        if (!results.isArray()) {
            throw reading.broken("JSON with results", answer);
        }
        results.forEach(item -> found(item).ifPresent(found::add));
        return found;
    }

    private static Optional<Found> found(JsonNode item) {
        return Reading.work(new OpenalexReader(), item)
                .map(work -> new Found(Service.OPENALEX, work, bears(item, work), notices(item)));
    }

    private static List<Sound> bears(JsonNode item, Work work) {
        var bears = new ArrayList<>(Reading.bears(work, Scheme.DOI, Scheme.PMID, Scheme.PMCID));
        Reading.sound(Scheme.OPENALEX, item.path("id").asText()).ifPresent(bears::addFirst);
        return bears;
    }

    private static List<Notice> notices(JsonNode item) {
        return item.path("is_retracted").asBoolean()
                ? List.of(new Notice(Kind.RETRACTED, Optional.empty(), ""))
                : List.of();
    }
}
