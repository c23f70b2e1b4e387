package org.ibid.protocols;

/// A protocol that this service does not speak as it is set.
public final class ProtocolOff extends RuntimeException {
    ProtocolOff(Protocol protocol) {
        super("This address is of the protocol \"" + protocol.word() + "\", which is switched off here by the setting "
                + protocol.setting() + "=false.");
    }
}
