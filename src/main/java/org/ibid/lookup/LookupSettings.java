package org.ibid.lookup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// How the registries are asked. Which of them a library asks, the library says.
@ConfigMapping(prefix = "ibid.lookup")
public interface LookupSettings {

    /// The address (an e-mail address) that services may write to about what this one asks. Without it nothing is
    /// asked.
    Optional<String> contact();

    @WithDefault("https://api.crossref.org")
    URI crossref();

    @WithDefault("https://api.datacite.org")
    URI datacite();

    @WithDefault("https://api.openalex.org")
    URI openalex();

    /// The key of an account at OpenAlex.
    Optional<String> openalexKey();

    @WithDefault("https://openlibrary.org")
    URI openLibrary();

    /// The E-utilities.
    @WithDefault("https://eutils.ncbi.nlm.nih.gov/entrez/eutils")
    URI pubmed();

    /// The key of an account at the NCBI.
    Optional<String> pubmedKey();

    /// The converter of PubMed Central's numbers.
    @WithDefault("https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1")
    URI pubmedCentral();

    @WithDefault("https://export.arxiv.org/api")
    URI arxiv();

    /// How long an answer may take, to its last byte.
    @WithDefault("15s")
    Duration timeout();

    /// How often a question is asked again that was not answered.
    @WithDefault("2")
    int retries();

    /// The pause before it is asked again, if the service names none; doubled each time.
    @WithDefault("1s")
    Duration pause();

    /// The longest pause that is waited for; a service that asks for a longer one is left alone until then.
    @WithDefault("10s")
    Duration longestPause();

    /// How long a service is left alone of which four of eight questions were not answered.
    @WithDefault("1m")
    Duration rest();

    /// Whether the pauses between questions are kept that the services ask for.
    @WithDefault("true")
    boolean paced();

    /// The most bytes an answer may have. A page of Crossref's with long reference lists has two million.
    @WithDefault("8000000")
    int largest();

    /// How long an answer is not asked for again.
    @WithDefault("30d")
    Duration keep();

    /// How long it is not asked again about what a service did not know.
    @WithDefault("7d")
    Duration keepNothing();
}
