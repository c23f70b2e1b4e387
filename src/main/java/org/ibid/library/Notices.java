package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.ibid.identity.Relation;
import org.ibid.lookup.Notice;
import org.ibid.lookup.Notice.Kind;
import org.ibid.lookup.Service;
import org.ibid.work.identifier.Identifier.Sound;

/// What registries say happened to works: retractions, corrections, preprints and what was published of them. Where
/// the library has the other work, too, the two are related.
@ApplicationScoped
public class Notices {

    /// What is noted of works and of those merged into them, the gravest kind first.
    private static final String OF_WORKS = """
            with recursive here (work_id, top) as (
                select work_id, work_id from unnest(cast(:works as uuid[])) as asked (work_id)
                union
                select w.work_id, here.top from work w join here on w.merged_into = here.work_id
                where w.library_id = :library)
            select distinct here.top, n.kind, n.service, n.other, n.label, n.noticed_at,
                   (select k.key from work o join key k on k.library_id = o.library_id and k.work_id = o.work_id
                                                       and k.current
                    where o.library_id = :library and o.merged_into is null
                      and (n.other like 'doi:%' and lower(o.doi) = substr(n.other, 5)
                           or n.other like 'pmid:%' and o.csl ->> 'PMID' = substr(n.other, 6))
                    order by o.created_at, o.work_id limit 1)
            from notice n join here on here.work_id = n.work_id
            where n.library_id = :library""";

    /// Of one registry of one work.
    private static final int MOST = 100;

    private final Session session;
    private final Works works;
    private final Kinships kinships;

    Notices(Session session, Works works, Kinships kinships) {
        this.session = session;
        this.works = works;
        this.kinships = kinships;
    }

    /// What is noted of a work, the gravest first.
    ///
    /// @throws NoSuchWork if there is no such work
    @Snapshot
    public List<StoredNotice> of(LibraryId library, String idOrKey) {
        var work = works.one(library, idOrKey).id().value();
        return of(library, List.of(work)).getOrDefault(work, List.of());
    }

    /// The same of many works; none for those of which nothing is noted.
    Map<UUID, List<StoredNotice>> of(LibraryId library, Collection<UUID> all) {
        var notices = new LinkedHashMap<UUID, List<StoredNotice>>();
        session.createNativeQuery(OF_WORKS, Object[].class)
                .setParameter("library", library.number())
                .setParameter("works", all.toArray(UUID[]::new))
                .getResultStream()
                .forEach(row -> notices.computeIfAbsent((UUID) row[0], _ -> new ArrayList<>())
                        .add(notice(row)));
        notices.values()
                .forEach(each -> each.sort(Comparator.comparing(StoredNotice::kind)
                        .thenComparing(StoredNotice::service)
                        .thenComparing(StoredNotice::other)));
        return notices;
    }

    private static StoredNotice notice(Object[] row) {
        return new StoredNotice(
                Kind.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
                Service.of((String) row[2]).orElseThrow(),
                (String) row[3],
                Optional.ofNullable((String) row[6]),
                (String) row[4],
                (Instant) row[5]);
    }

    /// Notes what registries say of a work, in the place of what they said before.
    void note(LibraryId library, UUID work, List<Match> same) {
        same.stream()
                .map(Match::service)
                .distinct()
                .forEach(service -> session.createNativeMutationQuery(
                                "delete from notice where library_id = ?1 and work_id = ?2 and service = ?3")
                        .setParameter(1, library.number())
                        .setParameter(2, work)
                        .setParameter(3, service.word())
                        .executeUpdate());
        same.forEach(match -> match.notices().stream()
                .sorted(Comparator.comparing(Notice::kind))
                .limit(MOST)
                .forEach(notice -> {
                    insert(library, work, match, notice);
                    relate(library, work, match.service(), notice);
                }));
    }

    private void insert(LibraryId library, UUID work, Match match, Notice notice) {
        session.createNativeMutationQuery("""
                        insert into notice (library_id, work_id, service, kind, other, label, noticed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""")
                .setParameter(1, library.number())
                .setParameter(2, work)
                .setParameter(3, match.service().word())
                .setParameter(4, notice.kind().name().toLowerCase(Locale.ROOT))
                .setParameter(5, notice.other().map(Inquiries::word).orElse(""))
                .setParameter(6, ImportIntake.storable(notice.label()))
                .setParameter(7, match.at())
                .executeUpdate();
    }

    private void relate(LibraryId library, UUID work, Service service, Notice notice) {
        notice.other()
                .flatMap(other -> known(library, other))
                .filter(other -> !other.equals(work))
                .ifPresent(other -> {
                    var relation = relation(notice.kind());
                    boolean isOne = notice.kind() == Kind.PUBLISHED_AS
                            || notice.kind() == Kind.RETRACTS
                            || notice.kind() == Kind.CORRECTS;
                    relation.ifPresent(kind -> kinships.state(
                            library,
                            RelationRow.stated(library, kind, isOne ? work : other, isOne ? other : work, service)));
                });
    }

    private static Optional<Relation> relation(Kind kind) {
        return switch (kind) {
            case RETRACTED, RETRACTS -> Optional.of(Relation.RETRACTION);
            case CORRECTED, CORRECTS -> Optional.of(Relation.CORRECTION);
            case PUBLISHED_AS, HAS_PREPRINT -> Optional.of(Relation.VERSION);
            case CONCERN -> Optional.empty();
        };
    }

    private Optional<UUID> known(LibraryId library, Sound other) {
        return works.bearing(library, other).stream()
                .map(found -> found.id().value())
                .findFirst();
    }
}
