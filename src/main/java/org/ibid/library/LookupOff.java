package org.ibid.library;

/// Registries are not asked: nobody allowed it.
public final class LookupOff extends RuntimeException {

    LookupOff(String what) {
        super(what);
    }
}
