package org.ibid.reading.label;

import java.nio.BufferUnderflowException;
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
        var ints = new int[bounded(in, count, Integer.BYTES)];
        in.asIntBuffer().get(ints);
        in.position(in.position() + Integer.BYTES * count);
        return ints;
    }

    static long[] longs(ByteBuffer in, int count) {
        var longs = new long[bounded(in, count, Long.BYTES)];
        in.asLongBuffer().get(longs);
        in.position(in.position() + Long.BYTES * count);
        return longs;
    }

    static short[] shorts(ByteBuffer in, int count) {
        var shorts = new short[bounded(in, count, Short.BYTES)];
        in.asShortBuffer().get(shorts);
        in.position(in.position() + Short.BYTES * count);
        return shorts;
    }

    static float[] floats(ByteBuffer in, int count) {
        var floats = new float[bounded(in, count, Float.BYTES)];
        in.asFloatBuffer().get(floats);
        in.position(in.position() + Float.BYTES * count);
        return floats;
    }

    /// A count that a file states, if the file is long enough for it.
    private static int bounded(ByteBuffer in, int count, int bytes) {
        if (count < 0 || count > in.remaining() / bytes) {
            throw new BufferUnderflowException();
        }
        return count;
    }
}
