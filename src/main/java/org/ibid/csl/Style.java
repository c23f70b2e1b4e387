package org.ibid.csl;

/// A style with the XML an engine compiles.
record Style(StyleInfo info, String xml) {}
