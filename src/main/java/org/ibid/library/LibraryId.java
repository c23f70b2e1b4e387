package org.ibid.library;

/// Which library a call is about: every stored row belongs to one.
///
/// @param number the library's number in the database
/// @param name   the name it has in addresses, such as `main`
public record LibraryId(int number, String name) {}
