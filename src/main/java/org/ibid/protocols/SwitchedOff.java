package org.ibid.protocols;

import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses the addresses of protocols that are switched off.
class SwitchedOff {

    private final Switches switches;

    SwitchedOff(Switches switches) {
        this.switches = switches;
    }

    /// @throws ProtocolOff if the address is of one
    @ServerRequestFilter
    public void refuse(ResourceInfo resource) {
        Protocol.of(resource.getResourceClass())
                .filter(protocol -> !switches.on().getOrDefault(protocol, true))
                .ifPresent(off -> {
                    throw new ProtocolOff(off);
                });
    }
}
