package org.ibid.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.exchange.service.CrossrefReader;
import org.ibid.lookup.Notice.Kind;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// Crossref: works by DOI, journals by ISSN; retractions and corrections of its own and of Retraction Watch
/// (`update-to`, `updated-by`), preprints (`relation`).
final class Crossref implements Registry {

    private static final Map<String, Kind> UPDATES = Map.ofEntries(
            Map.entry("retraction", Kind.RETRACTED),
            Map.entry("partial_retraction", Kind.RETRACTED),
            Map.entry("withdrawal", Kind.RETRACTED),
            Map.entry("removal", Kind.RETRACTED),
            Map.entry("expression_of_concern", Kind.CONCERN),
            Map.entry("correction", Kind.CORRECTED),
            Map.entry("corrigendum", Kind.CORRECTED),
            Map.entry("erratum", Kind.CORRECTED),
            Map.entry("addendum", Kind.CORRECTED),
            Map.entry("clarification", Kind.CORRECTED));

    private static final Map<String, Kind> RELATIONS = Map.of(
            "is-preprint-of", Kind.PUBLISHED_AS,
            "has-preprint", Kind.HAS_PREPRINT);

    private final Asking asking;
    private final Reading reading;
    private final CrossrefApi api;

    Crossref(Asking asking, LookupSettings settings) {
        this.asking = asking;
        this.reading = new Reading(asking);
        this.api = asking.client(
                CrossrefApi.class,
                settings.crossref(),
                Map.of("mailto", settings.contact().orElse("")));
    }

    @Override
    public Set<Scheme> knows() {
        return Set.of(Scheme.DOI, Scheme.ISSN);
    }

    @Override
    public int atOnce() {
        return 40;
    }

    @Override
    public List<Found> byIdentifiers(Scheme scheme, List<Sound> identifiers) {
        if (scheme == Scheme.ISSN) {
            return identifiers.stream().flatMap(issn -> journal(issn).stream()).toList();
        }
        return Registry.asked(identifiers, ",", this::together, this::one);
    }

    private List<Found> together(List<Sound> dois) {
        String filter = dois.stream().map(doi -> "doi:" + doi.value()).collect(Collectors.joining(","));
        return list(asking.ask(() -> api.filtered(filter, dois.size())));
    }

    private Optional<Found> one(Sound doi) {
        return asking.askForOne(() -> api.work(doi.value())).map(this::message).flatMap(Crossref::found);
    }

    @Override
    public List<Found> byWords(SearchWords words, int most) {
        return list(asking.ask(() -> api.search(words.all(), most)));
    }

    private List<Found> list(String answer) {
        var found = new ArrayList<Found>();
        message(answer).path("items").forEach(item -> found(item).ifPresent(found::add));
        return found;
    }

    private JsonNode message(String answer) {
        var message = reading.json(answer).path("message");
        if (!message.isObject()) {
            throw reading.broken("JSON with a message", answer);
        }
        return message;
    }

    private static Optional<Found> found(JsonNode item) {
        return Reading.work(new CrossrefReader(), item)
                .map(work -> new Found(Service.CROSSREF, work, Reading.bears(work, Scheme.DOI), notices(item, work)));
    }

    private Optional<Found> journal(Sound issn) {
        return asking.askForOne(() -> api.journal(issn.value()))
                .map(answer -> (ObjectNode) message(answer))
                .flatMap(journal -> Reading.work(new CrossrefReader(), journal.without(List.of("subjects"))))
                .map(work -> new Found(Service.CROSSREF, work.as("periodical"), List.of(issn), List.of()));
    }

    private static List<Notice> notices(JsonNode item, Work work) {
        var own = work.text("DOI").flatMap(doi -> Reading.sound(Scheme.DOI, doi));
        var notices = new ArrayList<Notice>();
        item.path("updated-by").forEach(update -> of(update).ifPresent(notices::add));
        item.path("update-to")
                .forEach(update ->
                        of(update).flatMap(notice -> updating(notice, own)).ifPresent(notices::add));
        RELATIONS.forEach((name, kind) -> item.path("relation").path(name).forEach(other -> {
            if (other.path("id-type").asText().equals("doi")) {
                Reading.sound(Scheme.DOI, other.path("id").asText())
                        .ifPresent(doi -> notices.add(new Notice(kind, Optional.of(doi), "")));
            }
        }));
        return notices.stream().distinct().toList();
    }

    private static Optional<Notice> of(JsonNode update) {
        return Optional.ofNullable(UPDATES.get(update.path("type").asText()))
                .map(kind -> new Notice(
                        kind,
                        Reading.sound(Scheme.DOI, update.path("DOI").asText()),
                        update.path("label").asText()));
    }

    /// Of the notice, what it says of another. Some publishers note a retraction on the article, as if it took itself
    /// back.
    private static Optional<Notice> updating(Notice notice, Optional<Sound> own) {
        if (notice.other().equals(own)) {
            return Optional.of(new Notice(notice.kind(), Optional.empty(), notice.label()));
        }
        return switch (notice.kind()) {
            case RETRACTED -> Optional.of(new Notice(Kind.RETRACTS, notice.other(), notice.label()));
            case CORRECTED -> Optional.of(new Notice(Kind.CORRECTS, notice.other(), notice.label()));
            case CONCERN, PUBLISHED_AS, HAS_PREPRINT, RETRACTS, CORRECTS -> Optional.empty();
        };
    }
}
