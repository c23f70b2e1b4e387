package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.identity.Evidence;
import org.ibid.identity.Related;
import org.ibid.identity.Related.Side;
import org.ibid.identity.Relation;
import org.ibid.lookup.Service;
import org.jspecify.annotations.NullUnmarked;

/// That one work is, or is not any more, a chapter, a version, a translation... of another.
@Entity
@Table(name = "relation")
@Immutable
@NullUnmarked
class RelationRow extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "relation_id")
    Long id;

    int libraryId;
    String decision;
    String kind;
    UUID one;
    UUID other;
    boolean directed;
    boolean stands;
    double probability;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Evidence> evidence;

    String model;
    String decidedBy;
    Instant decidedAt;
    String why;

    /// What `identity` found of two works.
    static RelationRow found(LibraryId library, UUID first, UUID second, Related related) {
        boolean inOrder = related.side() != Side.SECOND;
        var row = of(library.number(), word(related.kind()), inOrder ? first : second, inOrder ? second : first);
        row.directed = related.side() != Side.UNKNOWN;
        row.probability = related.verdict().probability();
        row.evidence = related.verdict().evidence();
        return row.by("found", related.verdict().model(), Act.OURS);
    }

    /// That a person says that one work is a chapter, a version... of the other.
    static RelationRow declared(LibraryId library, Relation kind, UUID one, UUID other, Act act) {
        var row = of(library.number(), word(kind), one, other);
        row.directed = true;
        row.evidence = List.of(new Evidence("person", 0, "a person said so"));
        return row.by("declared", "person", act);
    }

    /// That a registry states that one work is a version, a retraction... of the other.
    static RelationRow stated(LibraryId library, Relation kind, UUID one, UUID other, Service service) {
        var row = of(library.number(), word(kind), one, other);
        row.directed = true;
        row.evidence = List.of(new Evidence("registry", 0, service.words() + " says so"));
        return row.by("stated", service.word(), Act.OURS);
    }

    /// That what this row says holds no more, as said of works that may by now stand for its own; it lacks by whom.
    RelationRow withdrawn(UUID ofOne, UUID ofOther) {
        var row = of(libraryId, kind, ofOne, ofOther);
        row.directed = directed;
        row.stands = false;
        row.evidence = List.of();
        return row;
    }

    private static RelationRow of(int library, String kind, UUID one, UUID other) {
        var row = new RelationRow();
        row.libraryId = library;
        row.kind = kind;
        row.one = one;
        row.other = other;
        row.stands = true;
        row.decidedAt = Instant.now();
        return row;
    }

    RelationRow by(String how, String version, Act act) {
        decision = how;
        model = version;
        decidedBy = act.by();
        why = act.why();
        return this;
    }

    static String word(Relation kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    Relation kind() {
        return Relation.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /// Whether comparing the two found it.
    boolean isFound() {
        return decision.equals("found");
    }

    boolean isAPersons() {
        return decision.equals("declared");
    }

    boolean saysTheSameAs(RelationRow row) {
        return stands == row.stands
                && kind.equals(row.kind)
                && directed == row.directed
                && (one.equals(row.one) || !directed && one.equals(row.other));
    }
}
