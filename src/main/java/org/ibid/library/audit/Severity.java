package org.ibid.library.audit;

/// How much a finding matters, the gravest first.
public enum Severity {
    /// It is wrong, or a reader is led nowhere.
    ERROR,
    /// It is very likely wrong, or will mislead.
    WARNING,
    /// It may be meant.
    NOTE
}
