package org.ibid.library;

import java.util.UUID;

/// The primary key of the rows that have an id of their own.
record RowId(int libraryId, UUID id) {}
