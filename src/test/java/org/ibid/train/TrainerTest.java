package org.ibid.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ibid.reading.label.Labeller;
import org.ibid.reading.label.Model;
import org.junit.jupiter.api.Test;

class TrainerTest {

    private static final Path SEED = Path.of("src/test/resources/reading/labelled/seed-004.jsonl");

    @Test
    void trainingTwiceGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(trained()), bytes(trained()));
    }

    @Test
    void aModelReadFromItsFileReadsTheSame() throws IOException {
        Model model = trained();
        var again = new Labeller(Model.read(new ByteArrayInputStream(bytes(model))));
        for (Example each : examples()) {
            assertEquals(new Labeller(model).label(each.raw()), again.label(each.raw()));
        }
    }

    @Test
    void whatWasLearntIsKnown() throws IOException {
        assertEquals(1, Score.of(new Labeller(trained()), examples()).fieldF1(), 0.02);
    }

    private static Model trained() throws IOException {
        return new Trainer(examples(), List.of("Asian Survey"), Trainer.Options.given()).train();
    }

    private static List<Example> examples() throws IOException {
        return References.read(SEED, Example.Source.GOLD);
    }

    private static byte[] bytes(Model model) throws IOException {
        var bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
