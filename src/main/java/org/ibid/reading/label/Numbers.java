package org.ibid.reading.label;

import java.nio.ByteBuffer;

/// Numbers in the model's file, copied as a whole.
final class Numbers {

    private Numbers() {}

    static void put(ByteBuffer out, int[] ints) {
        out.asIntBuffer().put(ints);
        out.position(out.position() + Integer.BYTES * ints.length);
    }

    static void put(ByteBuffer out, short[] shorts) {
        out.asShortBuffer().put(shorts);
        out.position(out.position() + Short.BYTES * shorts.length);
    }

    static void put(ByteBuffer out, float[] floats) {
        out.asFloatBuffer().put(floats);
        out.position(out.position() + Float.BYTES * floats.length);
    }

    static int[] ints(ByteBuffer in, int count) {
        var ints = new int[count];
        in.asIntBuffer().get(ints);
        in.position(in.position() + Integer.BYTES * count);
        return ints;
    }

    static short[] shorts(ByteBuffer in, int count) {
        var shorts = new short[count];
        in.asShortBuffer().get(shorts);
        in.position(in.position() + Short.BYTES * count);
        return shorts;
    }

    static float[] floats(ByteBuffer in, int count) {
        var floats = new float[count];
        in.asFloatBuffer().get(floats);
        in.position(in.position() + Float.BYTES * count);
        return floats;
    }
}
