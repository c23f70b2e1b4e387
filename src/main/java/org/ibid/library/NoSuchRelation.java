package org.ibid.library;

/// Two works that are not related are named as if they were.
public final class NoSuchRelation extends RuntimeException {
    NoSuchRelation(String one, String other) {
        super(one + " and " + other + " are not related: GET /works/" + one + "/relations lists its relations.");
    }
}
