/// The Reconciliation Service API 0.2, and what OpenRefine still asks of 0.1: cells of a table become works of a
/// library.
///
/// Source: reconciliation-api.github.io/specs/0.2 and its schemas. Read
/// [org.ibid.protocols.reconciliation.ReconciliationApi] first.
@NullMarked
package org.ibid.protocols.reconciliation;

import org.jspecify.annotations.NullMarked;
