package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ibid.reading.Citation;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "citation")
@IdClass(ReferenceRow.Id.class)
@NullUnmarked
class CitationRow extends PanacheEntityBase {
    @jakarta.persistence.Id
    int libraryId;

    @jakarta.persistence.Id
    UUID paperId;

    @jakarta.persistence.Id
    int ordinal;

    @Enumerated(EnumType.STRING)
    Citation.Kind kind;

    String raw;
    int starts;
    int ends;
    String sentence;
}
