package org.ibid.library;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.Session;
import org.jspecify.annotations.NullUnmarked;

/// Adds many rows of one table in one statement. They do not become part of the session: it would copy and compare all
/// their records at every flush, which was most of the time that filing a paper took.
@ApplicationScoped
class Rows {

    /// Rows in one statement, which is held in memory as text.
    private static final int AT_ONCE = 500;

    private final Session session;
    private final ObjectMapper json;

    Rows(Session session) {
        this.session = session;
        this.json = new ObjectMapper()
                .findAndRegisterModules()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .addMixIn(WorkRow.class, OfWork.class)
                .addMixIn(VerdictRow.class, OfVerdict.class)
                .addMixIn(RelationRow.class, OfRelation.class)
                .addMixIn(KeyRow.class, Columns.class)
                .addMixIn(ReferenceRow.class, Columns.class)
                .addMixIn(CitationRow.class, Columns.class)
                .addMixIn(CiteRow.class, Columns.class)
                .addMixIn(DoubtRow.class, Columns.class)
                .addMixIn(ImportEntryRow.class, Columns.class);
    }

    /// A row's fields as the table's columns.
    @JsonAutoDetect(
            fieldVisibility = Visibility.ANY,
            getterVisibility = Visibility.NONE,
            isGetterVisibility = Visibility.NONE)
    @JsonNaming(SnakeCaseStrategy.class)
    private abstract static class Columns {}

    @NullUnmarked
    private abstract static class OfWork extends Columns {
        @JsonProperty("work_id")
        UUID id;

        @JsonIgnore
        String wishedKey;
    }

    /// The database numbers verdicts.
    @NullUnmarked
    private abstract static class OfVerdict extends Columns {
        @JsonIgnore
        Long id;
    }

    /// And relations.
    @NullUnmarked
    private abstract static class OfRelation extends Columns {
        @JsonIgnore
        Long id;
    }

    /// Writes what is pending in the session first, as the rows may refer to it.
    void insert(List<?> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            ArrayNode columns = json.valueToTree(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
            insert(rows.getFirst().getClass().getAnnotation(Table.class).name(), columns);
        }
    }

    private void insert(String table, ArrayNode rows) {
        Iterable<String> names = rows.get(0)::fieldNames;
        String columns = String.join(
                ", ", StreamSupport.stream(names.spliterator(), false).toList());
        session.createNativeMutationQuery("insert into %1$s (%2$s) select %2$s".formatted(table, columns)
                        + " from jsonb_populate_recordset(cast(null as %s), cast(?1 as jsonb))".formatted(table))
                .setParameter(1, rows.toString())
                .executeUpdate();
    }
}
