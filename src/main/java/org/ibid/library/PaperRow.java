package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.reading.Metadata;
import org.ibid.reading.Warning;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "paper")
@IdClass(RowId.class)
@NullUnmarked
class PaperRow extends PanacheEntityBase {
    @Id
    int libraryId;

    @Id
    @Column(name = "paper_id")
    UUID id;

    UUID workId;
    String sha256;
    String fileName;
    String fileKind;
    String charset;
    boolean charsetGuessed;
    /// Up to millions of characters, which a list of papers does not need.
    @Basic(fetch = FetchType.LAZY)
    String text;

    @JdbcTypeCode(SqlTypes.JSON)
    Metadata metadata;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Warning> warnings;

    Instant createdAt;
}
