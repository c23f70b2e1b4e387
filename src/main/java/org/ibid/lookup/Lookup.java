package org.ibid.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// What the registries know. The front door of this room: it asks, waits and gives back; it keeps nothing.
@ApplicationScoped
public class Lookup {

    private static final Map<Service, BiFunction<Asking, LookupSettings, Registry>> CLIENTS = Map.of(
            Service.CROSSREF, Crossref::new,
            Service.DATACITE, Datacite::new,
            Service.PUBMED, Pubmed::new,
            Service.OPENALEX, Openalex::new,
            Service.ARXIV, Arxiv::new,
            Service.OPEN_LIBRARY, OpenLibrary::new);

    /// So many records of one identifier, whatever a registry sends: each is compared with the others.
    private static final int MOST_OF_ONE = 10;

    private final LookupSettings settings;
    private final Map<Service, Registry> registries = new EnumMap<>(Service.class);

    Lookup(
            LookupSettings settings,
            @ConfigProperty(name = "quarkus.smallrye-openapi.info-version", defaultValue = "0") String version) {
        this.settings = settings;
        CLIENTS.forEach((service, client) ->
                registries.put(service, client.apply(new Asking(service, settings, version), settings)));
    }

    /// Whether anything may be asked: services want to know whom to write to.
    public boolean isOn() {
        return settings.contact().filter(contact -> !contact.isBlank()).isPresent();
    }

    /// Whether a service can be asked about a kind of identifier.
    public boolean knows(Service service, Scheme scheme) {
        return of(service).knows().contains(scheme);
    }

    /// What a service has under identifiers, each with the works that bear it; none for one it does not know. It is
    /// asked about as many at once as it takes.
    ///
    /// @param identifiers of kinds it [#knows]
    /// @throws ServiceFailed if it does not answer
    public Map<Sound, List<Found>> byIdentifiers(Service service, Collection<Sound> identifiers) {
        var registry = of(service);
        var answers = new LinkedHashMap<Sound, List<Found>>();
        identifiers.stream().collect(Collectors.groupingBy(Sound::scheme)).forEach((scheme, all) -> {
            for (int from = 0; from < all.size(); from += registry.atOnce()) {
                var some = all.subList(from, Math.min(all.size(), from + registry.atOnce()));
                var found = found(registry, scheme, some);
                some.forEach(one -> answers.put(one, bearing(found, one)));
            }
        });
        return answers;
    }

    /// A service that refuses a question may mean one identifier in it: then it is asked about each alone, and does not
    /// know those that it still refuses. One that refuses all of them has failed.
    private static List<Found> found(Registry registry, Scheme scheme, List<Sound> identifiers) {
        try {
            return registry.byIdentifiers(scheme, identifiers);
        } catch (Refused all) {
            var found = new ArrayList<Found>();
            int refused = 0;
            for (var one : identifiers.size() == 1 ? List.<Sound>of() : identifiers) {
                try {
                    found.addAll(registry.byIdentifiers(scheme, List.of(one)));
                } catch (Refused alone) {
                    refused++;
                }
            }
            if (identifiers.size() == 1 || refused == identifiers.size()) {
                throw all;
            }
            return found;
        }
    }

    private static List<Found> bearing(List<Found> found, Sound identifier) {
        return found.stream()
                .filter(one -> one.bears().stream()
                        .anyMatch(bears -> bears.scheme() == identifier.scheme()
                                && bears.value().equals(identifier.value())))
                .limit(MOST_OF_ONE)
                .map(Found::withoutMark)
                .toList();
    }

    /// The works of a service that are most like what is known of one, as the service ranks them.
    ///
    /// @throws ServiceFailed if it does not answer
    public List<Found> byWords(Service service, SearchWords words, int most) {
        return of(service).byWords(words, most).stream()
                .limit(most)
                .map(Found::withoutMark)
                .toList();
    }

    private Registry of(Service service) {
        return Objects.requireNonNull(registries.get(service));
    }
}
