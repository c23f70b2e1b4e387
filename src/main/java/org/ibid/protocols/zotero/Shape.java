package org.ibid.protocols.zotero;

/// What an answer looks like: `format`.
sealed interface Shape permits Shape.Own, ExportFormat {

    /// The shapes of the API itself.
    enum Own implements Shape {
        JSON,
        ATOM,
        BIB,
        KEYS,
        VERSIONS,
        CSLJSON
    }
}
