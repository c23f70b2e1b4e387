package org.ibid.protocols;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SwitchesTest {

    @Speaks(Protocol.BETTER_BIBTEX)
    private record Spoken() implements ResourceInfo {
        @Override
        public Method getResourceMethod() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Class<?> getResourceClass() {
            return getClass();
        }
    }

    private static SwitchedOff set(String name, String value) {
        var switches = new SmallRyeConfigBuilder()
                .withMapping(Switches.class)
                .withDefaultValues(Map.of(name, value))
                .build()
                .getConfigMapping(Switches.class);
        return new SwitchedOff(switches);
    }

    @Test
    void aProtocolThatIsSwitchedOffSaysByWhat() {
        var off = set("ibid.protocols.better-bibtex", "false");

        var refused = assertThrows(ProtocolOff.class, () -> off.refuse(new Spoken()));

        assertTrue(refused.getMessage().contains("ibid.protocols.better-bibtex=false"), refused.getMessage());
    }

    @Test
    void theOthersAreSpoken() {
        assertDoesNotThrow(() -> set("ibid.protocols.zotero", "false").refuse(new Spoken()));
    }

    @Test
    void aProtocolThatNobodyKnowsStopsTheStart() {
        assertThrows(RuntimeException.class, () -> set("ibid.protocols.zotro", "false"));
    }
}
