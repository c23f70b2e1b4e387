package org.ibid.protocols;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/// Which protocols are spoken. All are, unless `ibid.protocols.{protocol}=false`; a word that is none stops the start.
@ConfigMapping(prefix = Switches.PREFIX)
interface Switches {

    String PREFIX = "ibid.protocols";

    @WithParentName
    Map<Protocol, Boolean> on();
}
