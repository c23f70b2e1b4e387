package org.ibid.lake.spark;

import java.io.Serializable;

/// Two records by their places in the order of all, and how alike they are.
///
/// @param odds the log-odds that they are one source
record Compared(long one, long other, double odds) implements Serializable {}
