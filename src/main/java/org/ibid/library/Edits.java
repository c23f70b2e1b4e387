package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.ibid.identity.Identity;
import org.ibid.work.NotCsl;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// Changing a work's record by hand. What a person writes stands over what was found, field by field,
/// whatever is found later, until it is withdrawn.
@ApplicationScoped
public class Edits {

    private final Session session;
    private final Identity identity;
    private final Works works;
    private final WorkViews views;
    private final Proposals proposals;
    private final Preconditions preconditions;

    Edits(
            Session session,
            Identity identity,
            Works works,
            WorkViews views,
            Proposals proposals,
            Preconditions preconditions) {
        this.session = session;
        this.identity = identity;
        this.works = works;
        this.views = views;
        this.proposals = proposals;
        this.preconditions = preconditions;
    }

    /// Gives a work another record. Only the fields that differ are overruled.
    ///
    /// @throws NoSuchWork     if there is no such work
    /// @throws VersionChanged if it is not as expected
    /// @throws VersionMissing if nothing is expected and the library asks for it
    /// @throws NotCsl         if the record cannot be kept, or its `id` is none of the work's keys
    @Transactional
    public StoredWork replace(LibraryId library, String idOrKey, Work record, Expected expected, Act act) {
        return edit(library, idOrKey, expected, act, _ -> record);
    }

    /// Changes fields of a work's record as a JSON merge patch says (RFC 7396): null takes a field away.
    ///
    /// @throws NoSuchWork     if there is no such work
    /// @throws VersionChanged if it is not as expected
    /// @throws VersionMissing if nothing is expected and the library asks for it
    /// @throws NotCsl         if the record that comes of it cannot be kept, or is no CSL item
    @Transactional
    public StoredWork patch(
            LibraryId library, String idOrKey, Map<String, @Nullable Object> patch, Expected expected, Act act) {
        return edit(library, idOrKey, expected, act, now -> Work.fromCsl(MergePatch.of(now.toCsl(), patch)));
    }

    /// Sets fields of a work's record, each as a whole; null takes a field away.
    ///
    /// @throws NoSuchWork     if there is no such work
    /// @throws VersionChanged if it is not as expected
    /// @throws VersionMissing if nothing is expected and the library asks for it
    /// @throws NotCsl         if the record that comes of it cannot be kept, or is no CSL item
    @Transactional
    public StoredWork set(
            LibraryId library, String idOrKey, Map<String, @Nullable Object> fields, Expected expected, Act act) {
        return edit(library, idOrKey, expected, act, now -> {
            var set = new LinkedHashMap<>(now.toCsl());
            fields.forEach(set::put);
            set.values().removeIf(Objects::isNull);
            return Work.fromCsl(set);
        });
    }

    /// Withdraws what a person said of a field: what was found holds again. Nothing changes if nobody said
    /// anything.
    ///
    /// @throws NoSuchWork     if there is no such work
    /// @throws VersionChanged if it is not as expected
    /// @throws VersionMissing if nothing is expected and the library asks for it
    @Transactional
    public StoredWork withdraw(LibraryId library, String idOrKey, String variable, Expected expected, Act act) {
        var row = begun(library, idOrKey, expected);
        var left = new LinkedHashMap<>(row.overrules());
        left.remove(variable);
        write(library, row, left, act);
        return views.one(row);
    }

    /// Every field of a work with where it was found, and who says otherwise.
    ///
    /// @throws NoSuchWork if there is no such work
    @Snapshot
    public List<StoredField> fields(LibraryId library, String idOrKey) {
        var work = works.one(library, idOrKey);
        WorkRow row = WorkRow.findById(new RowId(library.number(), work.id().value()));
        var variables = new LinkedHashSet<>(Overrule.values(row.csl).keySet());
        variables.addAll(row.overrules().keySet());
        return variables.stream().map(variable -> field(row, variable)).toList();
    }

    private static StoredField field(WorkRow row, String variable) {
        var found = row.found().toCsl();
        return new StoredField(
                variable,
                row.csl.toCsl().get(variable),
                found.get(variable),
                Optional.of(row.provenance.of(variable)).filter(_ -> found.containsKey(variable)),
                Optional.ofNullable(row.overrules().get(variable))
                        .map(one -> new StoredField.Overruled(one.by(), one.at(), one.why())));
    }

    private WorkRow begun(LibraryId library, String idOrKey, Expected expected) {
        Filing.lock(session, library);
        var work = works.one(library, idOrKey);
        WorkRow row = WorkRow.findById(new RowId(library.number(), work.id().value()));
        preconditions.check(library, expected, true, row);
        return row;
    }

    private StoredWork edit(LibraryId library, String idOrKey, Expected expected, Act act, UnaryOperator<Work> change) {
        var row = begun(library, idOrKey, expected);
        var work = views.one(row);
        var wanted = StorableWork.of(change.apply(work.csl()));
        refuseOtherKey(work, wanted);
        write(library, row, overruled(row, wanted.without("id"), act), act);
        return views.one(row);
    }

    private static void refuseOtherKey(StoredWork work, Work wanted) {
        wanted.text("id")
                .filter(id -> !id.equals(work.key()) && !work.aliases().contains(id))
                .ifPresent(id -> {
                    throw new NotCsl("id", "the work's key is " + work.key() + " and is not changed; leave the id out");
                });
    }

    /// A field that is as it was found again needs nobody's word any more.
    private static Map<String, Overrule> overruled(WorkRow row, Work wanted, Act act) {
        var overrules = new LinkedHashMap<>(row.overrules());
        var variables = new LinkedHashSet<>(Overrule.values(row.csl).keySet());
        variables.addAll(wanted.fields().keySet());
        var at = Instant.now();
        for (String variable : variables) {
            var value = Overrule.value(wanted, variable);
            if (value.equals(Overrule.value(row.found(), variable))) {
                overrules.remove(variable);
            } else if (!value.equals(Overrule.value(row.csl, variable))) {
                overrules.put(variable, Overrule.of(variable, value, act, at));
            }
        }
        return overrules;
    }

    private void write(LibraryId library, WorkRow row, Map<String, Overrule> overrules, Act act) {
        if (overrules.equals(row.overrules())) {
            return;
        }
        var before = row.csl;
        row.sketch = row.sketch
                && Overrule.over(row.found(), overrules).text("title").isEmpty();
        row.holds(row.found(), overrules, identity);
        EventRow.add(library, row.id, "edited", Optional.empty(), act, before, row.csl);
        session.flush();
        proposals.lookAgain(library, row);
        session.refresh(row);
    }
}
