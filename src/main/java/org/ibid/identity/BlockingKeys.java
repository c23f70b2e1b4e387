package org.ibid.identity;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.ibid.identity.Identifiers.Scheme;

/// The keys that bring works together which may be one source, so that only those are compared.
final class BlockingKeys {

    private static final int MOST = 12;

    /// Letters of a title's beginning or end that make a key.
    private static final int EDGE = 14;

    /// Letters of a title's beginning that make a key together with a name.
    private static final int BESIDE_A_NAME = 8;

    /// Keys made of the smallest hashes of a title's pieces: titles that share most pieces share one of these.
    private static final int SKETCHES = 4;

    private final Profile profile;
    private final SequencedSet<String> keys = new LinkedHashSet<>();

    private BlockingKeys(Profile profile) {
        this.profile = profile;
    }

    static SequencedSet<String> of(Profile profile) {
        var keys = new BlockingKeys(profile);
        keys.addIdentifiers();
        keys.addTitle();
        keys.addFirstAuthor();
        keys.addLikeness();
        keys.addPlace();
        keys.addPeople();
        keys.addVersions();
        return Collections.unmodifiableSequencedSet(keys.keys);
    }

    /// PostgreSQL's text holds every character but U+0000.
    private void add(String kind, String value) {
        if (!value.isEmpty() && keys.size() < MOST) {
            keys.add(kind + ":" + value.replace("\0", ""));
        }
    }

    private void addIdentifiers() {
        for (var scheme : List.of(Scheme.DOI, Scheme.ARXIV, Scheme.PMID, Scheme.URL)) {
            profile.ids().all(scheme).stream()
                    .limit(1)
                    .forEach(value -> add(scheme.name().toLowerCase(java.util.Locale.ROOT), cut(value, 100)));
        }
    }

    private void addTitle() {
        var title = profile.title();
        if (title.isAbsent()) {
            return;
        }
        add("begin", cut(title.main(), EDGE));
        add("end", title.squashed().substring(Math.max(0, title.squashed().length() - EDGE)));
    }

    /// In a large library hundreds begin with the same words, and hundreds end with them: few of those are by one
    /// author. The year stands in for a title that was misread at its beginning.
    private void addFirstAuthor() {
        if (profile.people().names().isEmpty()) {
            addWhereAndWhen();
            return;
        }
        String first = profile.people().names().getFirst().bare() + ",";
        if (!profile.title().isAbsent()) {
            add("by", first + cut(profile.title().main(), BESIDE_A_NAME));
            profile.issued().year().ifPresent(year -> add("in", first + year));
        }
    }

    /// What nobody signs is often called as hundreds of others are ("Editorial"): few of those are in one volume, or of
    /// one year.
    private void addWhereAndWhen() {
        if (profile.title().isAbsent() || profile.container().isAbsent()) {
            return;
        }
        String at = cut(profile.title().main(), BESIDE_A_NAME) + ","
                + profile.container().initials() + ",";
        var place = profile.place();
        if (!place.volume().isEmpty()) {
            add("at", at + place.volume() + "," + place.issue());
        }
        profile.issued().year().ifPresent(year -> add("of", at + year));
    }

    /// None for a title that thousands have: keys that all of them share would outweigh those that tell them apart.
    private void addLikeness() {
        var title = profile.title();
        int sketches = title.isAbsent() || title.isGeneric() ? 0 : SKETCHES;
        for (int i = 0; i < sketches; i++) {
            add("like" + i, Integer.toString(title.pieces().smallest(i), 36));
        }
    }

    private void addPlace() {
        var place = profile.place();
        var container = profile.container();
        if (!place.volume().isEmpty() && !place.first().isEmpty() && !container.isAbsent()) {
            add("page", container.initial() + "," + place.volume() + "," + place.first());
        }
    }

    private void addPeople() {
        var names = profile.people().names();
        if (names.size() > 1 && profile.issued().year().isPresent()) {
            add(
                    "people",
                    names.get(0).bare() + "," + names.get(1).bare() + ","
                            + profile.issued().year().get());
        }
    }

    /// A chapter is found with its book, a translation with its original.
    private void addVersions() {
        if (profile.form() == Form.CHAPTER) {
            add("begin", cut(profile.host().main(), EDGE));
        }
        if (!profile.original().isAbsent()) {
            add("begin", cut(profile.original().main(), EDGE));
        }
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
