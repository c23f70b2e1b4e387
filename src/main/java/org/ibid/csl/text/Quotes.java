package org.ibid.csl.text;

/// The quotation marks of a locale (terms `open-quote`, `close-quote`, `open-inner-quote`, `close-inner-quote`).
///
/// @param punctuationInside whether commas and periods go before a closing mark (`punctuation-in-quote`)
public record Quotes(String open, String close, String openInner, String closeInner, boolean punctuationInside) {}
