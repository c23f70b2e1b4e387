package org.ibid.reading.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sums of weights, compared with sums in plain arrays.
class FeatureWeightsTest {

    private static final int LABELS = 23;
    private static final int FEATURES = 3_000;

    private final Random random = new Random(4);
    private final int[] features = random.ints().distinct().limit(FEATURES).toArray();
    private final short[][] weights = weights();
    private final FeatureWeights packed = FeatureWeights.of(features, weights);

    @Test
    void theSumsAreThoseOfTheWeights() {
        for (int i = 0; i < 200; i++) {
            int[] some = random.ints(Features.MOST, 0, FEATURES).toArray();
            assertArrayEquals(summed(some), sums(packed, some));
        }
    }

    @Test
    void theLargestWeightsAllTogetherKeepTheirPlaces() {
        var largest = new short[1][3 * LABELS];
        Arrays.fill(largest[0], (short) -FeatureWeights.LARGEST);
        var one = FeatureWeights.of(new int[] {7}, largest);
        var numbers = new int[Features.MOST];
        Arrays.fill(numbers, 7);
        var sums = new Sums();
        one.add(numbers, numbers.length, sums);
        var wanted = new float[3 * LABELS];
        Arrays.fill(wanted, -FeatureWeights.LARGEST * Features.MOST);
        assertArrayEquals(wanted, unpacked(sums));
    }

    @Test
    void anUnknownFeatureAddsNothing() {
        var sums = new Sums();
        int unknown = IntStream.iterate(1, i -> i + 1)
                .filter(i -> Arrays.stream(features).noneMatch(feature -> feature == i))
                .findFirst()
                .orElseThrow();
        packed.add(new int[] {unknown}, 1, sums);
        assertArrayEquals(new float[3 * LABELS], unpacked(sums));
    }

    @Test
    void whatIsWrittenIsRead() {
        ByteBuffer file = ByteBuffer.allocate(packed.bytes());
        packed.write(file);
        assertEquals(0, file.remaining());
        FeatureWeights read = FeatureWeights.read(file.flip());
        int[] some = random.ints(Features.MOST, 0, FEATURES).toArray();
        assertArrayEquals(sums(packed, some), sums(read, some));
    }

    private short[][] weights() {
        var all = new short[FEATURES][3 * LABELS];
        for (short[] each : all) {
            int many = 1 + random.nextInt(3 * LABELS);
            for (int i = 0; i < many; i++) {
                int weight = random.nextInt(2 * FeatureWeights.LARGEST + 1) - FeatureWeights.LARGEST;
                each[random.nextInt(3 * LABELS)] = (short) weight;
            }
        }
        return all;
    }

    private float[] summed(int[] some) {
        var sums = new float[3 * LABELS];
        for (int at : some) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += weights[at][k];
            }
        }
        return sums;
    }

    private float[] sums(FeatureWeights from, int[] some) {
        var sums = new Sums();
        from.add(Arrays.stream(some).map(at -> features[at]).toArray(), some.length, sums);
        return unpacked(sums);
    }

    private static float[] unpacked(Sums sums) {
        var all = new float[3 * LABELS];
        for (int group = 0; group < 3; group++) {
            sums.unpack(group, LABELS, 1, all, group * LABELS);
        }
        return all;
    }
}
