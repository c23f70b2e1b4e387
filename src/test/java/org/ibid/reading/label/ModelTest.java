package org.ibid.reading.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static byte[] shipped() throws IOException {
        try (var file = Labeller.class.getResourceAsStream("references.model")) {
            return java.util.Objects.requireNonNull(file).readAllBytes();
        }
    }

    private static IOException refusal(byte[] file) {
        return assertThrows(IOException.class, () -> Model.read(new ByteArrayInputStream(file)));
    }

    @Test
    void aModelThatIsReadAndWrittenIsTheSameFile() throws IOException {
        var again = new ByteArrayOutputStream();
        Model.read(new ByteArrayInputStream(shipped())).write(again);

        assertTrue(Arrays.equals(shipped(), again.toByteArray()));
    }

    @Test
    void aModelCutShortIsRefused() throws IOException {
        byte[] whole = shipped();

        refusal(Arrays.copyOf(whole, whole.length / 2));
        refusal(Arrays.copyOf(whole, 6));
    }

    @Test
    void anotherFileIsRefusedAsNone() {
        assertEquals("it is no model of references", refusal(new byte[100]).getMessage());
    }
}
