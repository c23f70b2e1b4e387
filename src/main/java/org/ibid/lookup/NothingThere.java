package org.ibid.lookup;

/// The service knows nothing of what it was asked (404, 410).
final class NothingThere extends RuntimeException {}
