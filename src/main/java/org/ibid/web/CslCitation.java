package org.ibid.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;

/// A citation of a document as it is sent: the schema `csl-citation.json`, as citeproc-js takes it. What it has beside
/// these members (items' own data, addresses) is passed over.
///
/// @param citationItems its cites, at least one
/// @param properties    the number of the note it stands in, and what of it is printed
@JsonIgnoreProperties(ignoreUnknown = true)
public record CslCitation(
        @NotEmpty List<@NotNull @Valid CslCite> citationItems, Optional<@Valid Properties> properties) {

    private static final Map<String, Cluster.Kind> KINDS = Map.of(
            "",
            Cluster.Kind.USUAL,
            "composite",
            Cluster.Kind.COMPOSITE,
            "author-only",
            Cluster.Kind.AUTHOR_ONLY,
            "suppress-author",
            Cluster.Kind.SUPPRESS_AUTHOR);

    public CslCitation {
        citationItems = citationItems == null ? List.of() : citationItems;
    }

    /// @param mode empty for the whole citation
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Properties(
            int noteIndex,

            @Pattern(
                    regexp = "|composite|author-only|suppress-author",
                    message = "is composite, author-only or suppress-author")
            String mode,

            String infix) {

        static final Properties NONE = new Properties(0, "", "");

        public Properties {
            mode = orEmpty(mode);
            infix = orEmpty(infix);
        }
    }

    /// One cite.
    ///
    /// @param id what the work goes by
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record CslCite(
            @NotEmpty String id,
            String locator,
            String label,
            String prefix,
            String suffix,
            @JsonProperty("suppress-author") boolean suppressAuthor,
            @JsonProperty("author-only") boolean authorOnly) {

        public CslCite {
            id = orEmpty(id);
            locator = orEmpty(locator);
            label = orEmpty(label);
            prefix = orEmpty(prefix);
            suffix = orEmpty(suffix);
        }

        private Cite.Part part() {
            return authorOnly ? Cite.Part.AUTHOR_ONLY : suppressAuthor ? Cite.Part.SUPPRESS_AUTHOR : Cite.Part.WHOLE;
        }

        private Cite cite(Map<String, String> ids) {
            return new Cite(ids.getOrDefault(id, id), locator, label, prefix, suffix, part(), null, false);
        }
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    /// What the works it cites go by.
    public Stream<String> cited() {
        return citationItems.stream().map(CslCite::id);
    }

    /// The same for the engine.
    ///
    /// @param ids the ids of the works by what they go by here; what is missing is an id
    public Cluster cluster(Map<String, String> ids) {
        var said = properties.orElse(Properties.NONE);
        return new Cluster(
                citationItems.stream().map(cite -> cite.cite(ids)).toList(),
                said.noteIndex(),
                new Cluster.Mode(KINDS.getOrDefault(said.mode(), Cluster.Kind.USUAL), said.infix()));
    }
}
