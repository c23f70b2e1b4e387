package org.ibid.reading.label;

import java.util.Optional;

/// What a piece of a reference is, in AnyStyle's words. The order is that of the model's file: add at the end only.
public enum Label {
    AUTHOR("author"),
    DATE("date"),
    TITLE("title"),
    CONTAINER_TITLE("container-title"),
    JOURNAL("journal"),
    VOLUME("volume"),
    PAGES("pages"),
    PUBLISHER("publisher"),
    LOCATION("location"),
    EDITOR("editor"),
    EDITION("edition"),
    DOI("doi"),
    URL("url"),
    ISBN("isbn"),
    NOTE("note"),
    CITATION_NUMBER("citation-number"),
    GENRE("genre"),
    COLLECTION_TITLE("collection-title"),
    TRANSLATOR("translator"),
    MEDIUM("medium"),
    SOURCE("source"),
    DIRECTOR("director"),
    PRODUCER("producer");

    private final String word;

    Label(String word) {
        this.word = word;
    }

    /// AnyStyle's word for it, such as `container-title`.
    public String word() {
        return word;
    }

    /// The label with this word, if there is one.
    public static Optional<Label> of(String word) {
        for (Label each : values()) {
            if (each.word.equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
