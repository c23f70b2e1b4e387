package org.ibid.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.exchange.service.DataciteReader;
import org.ibid.lookup.Notice.Kind;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// DataCite: data, software, preprints of arXiv, by DOI. Of a preprint it says what it was published as
/// (`IsVersionOf`, as arXiv deposits it).
final class Datacite implements Registry {

    private final Asking asking;
    private final Reading reading;
    private final DataciteApi api;

    Datacite(Asking asking, LookupSettings settings) {
        this.asking = asking;
        this.reading = new Reading(asking);
        this.api = asking.client(DataciteApi.class, settings.datacite(), Map.of());
    }

    @Override
    public Set<Scheme> knows() {
        return Set.of(Scheme.DOI);
    }

    @Override
    public int atOnce() {
        return 40;
    }

    @Override
    public List<Found> byIdentifiers(Scheme scheme, List<Sound> identifiers) {
        return Registry.asked(identifiers, ",", this::together, this::one);
    }

    private List<Found> together(List<Sound> dois) {
        String ids = dois.stream().map(Sound::value).collect(Collectors.joining(","));
        return list(asking.ask(() -> api.listed(ids, dois.size())));
    }

    private Optional<Found> one(Sound doi) {
        return asking.askForOne(() -> api.one(doi.value()))
                .flatMap(answer -> found(reading.json(answer).path("data")));
    }

    @Override
    public List<Found> byWords(SearchWords words, int most) {
        return list(asking.ask(() -> api.search(words.all(), most)));
    }

    private List<Found> list(String answer) {
        var found = new ArrayList<Found>();
        var data = reading.json(answer).path("data");
        if (!data.isArray()) {
            throw reading.broken("JSON with data", answer);
        }
        data.forEach(item -> found(item).ifPresent(found::add));
        return found;
    }

    private static Optional<Found> found(JsonNode item) {
        return Reading.work(new DataciteReader(), item)
                .map(work -> new Found(
                        Service.DATACITE, work, Reading.bears(work, Scheme.DOI), notices(item.path("attributes"))));
    }

    private static List<Notice> notices(JsonNode work) {
        var notices = new ArrayList<Notice>();
        if (work.path("types").path("resourceTypeGeneral").asText().equals("Preprint")) {
            for (var other : work.path("relatedIdentifiers")) {
                if (other.path("relationType").asText().equals("IsVersionOf")
                        && other.path("relatedIdentifierType").asText().equals("DOI")) {
                    Reading.sound(Scheme.DOI, other.path("relatedIdentifier").asText())
                            .ifPresent(doi -> notices.add(new Notice(Kind.PUBLISHED_AS, Optional.of(doi), "")));
                }
            }
        }
        return notices;
    }
}
