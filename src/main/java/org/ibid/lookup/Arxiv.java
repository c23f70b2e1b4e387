package org.ibid.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.service.ArxivReader;
import org.ibid.lookup.Notice.Kind;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// arXiv: preprints by number; what they were published as (`arxiv:doi`), and withdrawals, of which it only says in
/// the comment or the abstract.
final class Arxiv implements Registry {

    private final Asking asking;
    private final Reading reading;
    private final ArxivApi api;

    Arxiv(Asking asking, LookupSettings settings) {
        this.asking = asking;
        this.reading = new Reading(asking);
        this.api = asking.client(ArxivApi.class, settings.arxiv(), Map.of());
    }

    @Override
    public Set<Scheme> knows() {
        return Set.of(Scheme.ARXIV);
    }

    @Override
    public int atOnce() {
        return 50;
    }

    @Override
    public List<Found> byIdentifiers(Scheme scheme, List<Sound> identifiers) {
        String ids = identifiers.stream().map(Sound::value).collect(Collectors.joining(","));
        return list(asking.ask(() -> api.listed(ids, identifiers.size())));
    }

    @Override
    public List<Found> byWords(SearchWords words, int most) {
        String author =
                words.author().isEmpty() ? "" : " AND au:" + words.author().replace(' ', '_');
        return list(asking.ask(() -> api.search("ti:\"" + words.title() + "\"" + author, most)));
    }

    private List<Found> list(String answer) {
        if (!answer.contains("<feed") || !answer.stripTrailing().endsWith("</feed>")) {
            throw reading.broken("Atom", answer);
        }
        var found = new ArrayList<Found>();
        Reading.works(
                new ArxivReader(),
                answer,
                (work, kept) -> found.add(new Found(Service.ARXIV, work, bears(work), notices(work, kept))));
        return found;
    }

    private static List<Sound> bears(Work work) {
        return Stream.of("number", "DOI")
                .flatMap(variable -> work.text(variable).stream())
                .flatMap(text ->
                        Stream.of(Scheme.ARXIV, Scheme.DOI).flatMap(scheme -> Reading.sound(scheme, text).stream()))
                .distinct()
                .toList();
    }

    private static List<Notice> notices(Work work, Kept kept) {
        var notices = new ArrayList<Notice>();
        kept.all("doi").stream()
                .flatMap(doi -> Reading.sound(Scheme.DOI, doi).stream())
                .filter(doi -> !doi.value().startsWith("10.48550/"))
                .forEach(doi -> notices.add(
                        new Notice(Kind.PUBLISHED_AS, Optional.of(doi), String.join("; ", kept.all("journal_ref")))));
        Stream.concat(kept.all("comment").stream(), work.text("abstract").stream())
                .filter(Arxiv::saysWithdrawn)
                .findFirst()
                .ifPresent(words -> notices.add(new Notice(Kind.RETRACTED, Optional.empty(), words)));
        return notices;
    }

    private static boolean saysWithdrawn(String words) {
        String begin = words.strip().toLowerCase(Locale.ROOT);
        return begin.startsWith("this paper has been withdrawn")
                || begin.startsWith("this article has been withdrawn")
                || begin.startsWith("this submission has been withdrawn")
                || begin.startsWith("withdrawn");
    }
}
