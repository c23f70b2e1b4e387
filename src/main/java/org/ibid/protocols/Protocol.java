package org.ibid.protocols;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The protocols of others that are spoken.
public enum Protocol {
    /// Pull export, JSON-RPC and cite-as-you-write of Better BibTeX for Zotero (retorque.re/zotero-better-bibtex).
    BETTER_BIBTEX(ErrorForm.TEXT),
    /// Rendering by POST, as zotero/citeproc-js-server does it.
    CITEPROC_JS_SERVER(ErrorForm.TEXT),
    /// Zotero's Web API, version 3 (zotero.org/support/dev/web_api/v3), for reading.
    ZOTERO(ErrorForm.TEXT),
    /// zotero/translation-server: search, import and export.
    TRANSLATION_SERVER(ErrorForm.TEXT),
    /// Crossref's REST API: finding a reference's work (github.com/CrossRef/rest-api-doc).
    CROSSREF(ErrorForm.CROSSREF),
    /// Wikimedia's Citoid (mediawiki.org/wiki/Citoid/API).
    CITOID(ErrorForm.CITOID),
    /// The index and metadata of OpenCitations (api.opencitations.net).
    OPENCITATIONS(ErrorForm.MESSAGE),
    /// The Reconciliation Service API 0.2 (reconciliation-api.github.io/specs/0.2), as OpenRefine speaks it.
    RECONCILIATION(ErrorForm.MESSAGE),
    /// oEmbed (oembed.com).
    OEMBED(ErrorForm.TEXT);

    private final ErrorForm errors;

    Protocol(ErrorForm errors) {
        this.errors = errors;
    }

    /// How errors are told in it.
    public ErrorForm errors() {
        return errors;
    }

    /// Its name in settings: `better-bibtex`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The setting that switches it off.
    public String setting() {
        return Switches.PREFIX + "." + word();
    }

    /// The protocol that a resource speaks; empty if it is of our own API or a page, or if there is none.
    public static Optional<Protocol> of(@Nullable Class<?> resource) {
        return Optional.<Class<?>>ofNullable(resource)
                .map(one -> one.getAnnotation(Speaks.class))
                .map(Speaks::value);
    }
}
