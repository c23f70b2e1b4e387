package org.ibid.library;

import java.util.List;
import java.util.Map;
import org.ibid.work.NotCsl;
import org.ibid.work.Work;

/// What a record sent by someone must keep to, so that the database takes it and gives it back as it was.
final class StorableWork {

    /// More than any record has; PostgreSQL indexes the words of a megabyte at the most.
    private static final int LONGEST = 100_000;

    /// More than any DOI has; PostgreSQL indexes 2,704 bytes at the most.
    private static final int LONGEST_DOI = 600;

    private StorableWork() {}

    /// @throws NotCsl that says which field cannot be kept
    static Work of(Work work) {
        work.text("DOI").filter(doi -> doi.length() > LONGEST_DOI).ifPresent(_ -> {
            throw new NotCsl("DOI", "a DOI has " + LONGEST_DOI + " characters at the most");
        });
        int length = 0;
        for (var field : work.toCsl().entrySet()) {
            length += field.getKey().length()
                    + check(field.getKey(), field.getKey())
                    + check(field.getKey(), field.getValue());
            if (length > LONGEST) {
                throw new NotCsl(field.getKey(), "the record is longer than " + LONGEST + " characters");
            }
        }
        return work;
    }

    private static int check(String path, Object json) {
        return switch (json) {
            case String text -> check(path, text);
            case List<?> list -> list.stream().mapToInt(one -> check(path, one)).sum();
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .mapToInt(one -> check(path, one.getKey()) + check(path, one.getValue()))
                        .sum();
            case null, default -> 8;
        };
    }

    private static int check(String path, String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                throw new NotCsl(path, "character " + (i + 1) + " is NUL or half a character");
            }
        }
        return text.length();
    }
}
