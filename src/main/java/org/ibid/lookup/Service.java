package org.ibid.lookup;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A registry that can be asked, in the order in which they are: who registers DOIs knows best what they name.
public enum Service {
    CROSSREF("Crossref", 100),
    DATACITE("DataCite", 100),
    PUBMED("PubMed", 350),
    OPENALEX("OpenAlex", 100),
    ARXIV("arXiv", 3_000),
    OPEN_LIBRARY("Open Library", 1_000);

    private final String words;
    private final int milliseconds;

    Service(String words, int milliseconds) {
        this.words = words;
        this.milliseconds = milliseconds;
    }

    /// What people call it.
    public String words() {
        return words;
    }

    /// As it stands in addresses and in the database: `open-library`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Service> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /// The pause between two questions that its documentation asks for.
    Duration pace() {
        return Duration.ofMillis(milliseconds);
    }
}
