package org.ibid.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.exchange.nbib.NbibReader;
import org.ibid.lookup.Notice.Kind;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// PubMed: articles by PMID, by PMCID (which its converter turns into PMIDs) and by DOI, in MEDLINE's format.
/// Retractions, corrections and published preprints are links of the record ("MEDLINE/PubMed Data Element (Field)
/// Descriptions", "Comments/Corrections").
final class Pubmed implements Registry {

    private static final String DATABASE = "pubmed";

    private static final Map<String, Kind> LINKS = Map.ofEntries(
            Map.entry("RIN", Kind.RETRACTED),
            Map.entry("RPI", Kind.RETRACTED),
            Map.entry("ECI", Kind.CONCERN),
            Map.entry("EIN", Kind.CORRECTED),
            Map.entry("ROF", Kind.RETRACTS),
            Map.entry("RPF", Kind.RETRACTS),
            Map.entry("EFR", Kind.CORRECTS));

    private static final Pattern LINKED_DOI = Pattern.compile("doi: (10\\.\\S{1,200})");
    private static final Pattern LINKED_PMID = Pattern.compile("PMID: (\\d{1,8})");

    private final Asking asking;
    private final Reading reading;
    private final PubmedApi api;
    private final PubmedCentralApi central;

    Pubmed(Asking asking, LookupSettings settings) {
        this.asking = asking;
        this.reading = new Reading(asking);
        var contact = settings.contact().orElse("");
        this.api = asking.client(
                PubmedApi.class,
                settings.pubmed(),
                Map.of(
                        "tool",
                        "ibid",
                        "email",
                        contact,
                        "api_key",
                        settings.pubmedKey().orElse("")));
        this.central = asking.client(
                PubmedCentralApi.class, settings.pubmedCentral(), Map.of("tool", "ibid", "email", contact));
    }

    @Override
    public Set<Scheme> knows() {
        return Set.of(Scheme.PMID, Scheme.PMCID, Scheme.DOI);
    }

    @Override
    public int atOnce() {
        return 100;
    }

    @Override
    public List<Found> byIdentifiers(Scheme scheme, List<Sound> identifiers) {
        return switch (scheme) {
            case PMID -> fetched(identifiers.stream().map(Sound::value).toList());
            case PMCID -> central(identifiers);
            case DOI ->
                searched(
                        identifiers.stream()
                                .map(doi -> "\"" + doi.value().replace("\"", "") + "\"[doi]")
                                .collect(Collectors.joining(" OR ")),
                        identifiers.size());
            case ISBN, ISSN, ORCID, ISNI, ARXIV, OPENALEX -> List.of();
        };
    }

    @Override
    public List<Found> byWords(SearchWords words, int most) {
        String author = words.author().isEmpty() ? "" : " AND " + words.author() + "[au]";
        return searched(words.title() + "[ti]" + author, most);
    }

    private List<Found> searched(String term, int most) {
        var answer = asking.ask(() -> api.search(DATABASE, term, most, "json"));
        var result = reading.json(answer).path("esearchresult");
        if (!result.isObject()) {
            throw reading.broken("JSON with an esearchresult", answer);
        }
        var ids = new ArrayList<String>();
        result.path("idlist").forEach(id -> ids.add(id.asText()));
        return fetched(ids);
    }

    /// Numbers are asked of the answer only if they are numbers.
    private List<Found> fetched(List<String> pmids) {
        String ids = pmids.stream().filter(id -> id.matches("\\d{1,8}")).collect(Collectors.joining(","));
        if (ids.isEmpty()) {
            return List.of();
        }
        String answer = asking.ask(() -> api.fetch(DATABASE, ids, "medline", "text"));
        if (answer.stripLeading().startsWith("<")) {
            throw reading.broken("MEDLINE", answer);
        }
        var found = new ArrayList<Found>();
        Reading.works(
                new NbibReader(),
                answer,
                (work, kept) -> found.add(new Found(
                        Service.PUBMED,
                        work,
                        Reading.bears(work, Scheme.PMID, Scheme.DOI, Scheme.PMCID),
                        notices(work, kept))));
        return found;
    }

    private List<Found> central(List<Sound> pmcids) {
        String ids = pmcids.stream().map(Sound::value).collect(Collectors.joining(","));
        String answer = asking.ask(() -> central.numbers(ids, "json"));
        var records = reading.json(answer).path("records");
        if (!records.isArray()) {
            throw reading.broken("JSON with records", answer);
        }
        var pmcOf = new LinkedHashMap<String, Sound>();
        records.forEach(record -> Reading.sound(
                        Scheme.PMCID, record.path("pmcid").asText())
                .ifPresent(pmcid -> pmcOf.put(record.path("pmid").asText(), pmcid)));
        return fetched(List.copyOf(pmcOf.keySet())).stream()
                .map(found -> found.work()
                        .text("PMID")
                        .flatMap(pmid -> Optional.ofNullable(pmcOf.get(pmid)))
                        .map(found::bearing)
                        .orElse(found))
                .toList();
    }

    private static List<Notice> notices(Work work, Kept kept) {
        var notices = new ArrayList<Notice>();
        LINKS.forEach((tag, kind) -> kept.all(tag).forEach(link -> notices.add(of(kind, link))));
        boolean isPreprint = work.type().equals("article");
        kept.all("UIN").forEach(link -> notices.add(of(isPreprint ? Kind.PUBLISHED_AS : Kind.CORRECTED, link)));
        kept.all("UOF").forEach(link -> notices.add(of(Kind.HAS_PREPRINT, link)));
        boolean isRetracted = kept.all("PT").contains("Retracted Publication");
        if (isRetracted && notices.stream().noneMatch(notice -> notice.kind() == Kind.RETRACTED)) {
            notices.add(new Notice(Kind.RETRACTED, Optional.empty(), "Retracted Publication"));
        }
        return notices.stream()
                .filter(notice ->
                        notice.kind() != Kind.HAS_PREPRINT || notice.other().isPresent())
                .toList();
    }

    /// The link is a citation in words; the DOI in it says more than the PMID.
    private static Notice of(Kind kind, String link) {
        var doi = LINKED_DOI.matcher(link);
        var pmid = LINKED_PMID.matcher(link);
        var other = doi.find() ? Reading.sound(Scheme.DOI, doi.group(1)) : Optional.<Sound>empty();
        return new Notice(
                kind, other.or(() -> pmid.find() ? Reading.sound(Scheme.PMID, pmid.group(1)) : Optional.empty()), link);
    }
}
