package org.ibid.reading.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What was learnt: for each feature a few weights, for each three labels in a row one, what words were remembered,
/// and how sure is how often right. Immutable; may be shared by threads.
public final class Model {

    private static final int MAGIC = 0x49424c32;
    private static final Role[] ROLES = Role.values();

    private final int labels;
    private final Lattice.Follow follow;
    private final float[] sure;
    private final float[] wholeSure;
    private final float step;
    private final FeatureWeights weights;
    private final Memory memory;
    private final Glossary glossary;
    private final Glossary.Entry before;
    private final Glossary.Entry after;
    /// Where the next lattice may work; nothing while one does.
    private final AtomicReference<@Nullable Room> room = new AtomicReference<>();

    private Model(
            Lattice.Follow follow, float[] sure, float[] wholeSure, float step, FeatureWeights weights, Memory memory) {
        this.labels = follow.stay().length;
        this.follow = follow;
        this.sure = sure;
        this.wholeSure = wholeSure;
        this.step = step;
        this.weights = weights;
        this.memory = memory;
        this.glossary = new Glossary(weights, memory::of);
        this.before = glossary.made("", Word.BEFORE);
        this.after = glossary.made("", Word.AFTER);
    }

    /// A model whose confidences are not calibrated yet.
    ///
    /// @param features their numbers, each once
    /// @param weights  of each feature, for three times as many targets as there are labels: the label in a
    ///                 word, its field's beginning at a word, its field's end before a word
    public static Model of(Lattice.Follow follow, int[] features, float[][] weights, Memory memory) {
        float largest = 1e-6f;
        for (float[] each : weights) {
            for (float one : each) {
                largest = Math.max(largest, Math.abs(one));
            }
        }
        float step = largest / FeatureWeights.LARGEST;
        var steps = new short[weights.length][];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new short[weights[i].length];
            for (int k = 0; k < steps[i].length; k++) {
                steps[i][k] = (short) Math.round(weights[i][k] / step);
            }
        }
        return new Model(
                follow, new float[] {0, 1}, new float[] {0, 1}, step, FeatureWeights.of(features, steps), memory);
    }

    /// The same model with other calibrated confidences.
    ///
    /// @param one   of one field, for evenly spaced raw ones from 0 to 1
    /// @param whole of a whole reference
    public Model sure(float[] one, float[] whole) {
        return new Model(follow, one.clone(), whole.clone(), step, weights, memory);
    }

    /// The calibrated confidences of fields.
    public float[] sure() {
        return sure.clone();
    }

    /// The calibrated confidences of whole references.
    public float[] wholeSure() {
        return wholeSure.clone();
    }

    /// The ways to label these words. To be given [#back] when no more is asked of them.
    Lattice lattice(Words words) {
        Glossary.Entry[] entries = entries(words);
        Features text = Features.of(words, entries, memory::of);
        int size = text.size();
        var inside = new float[size * labels];
        var begin = new float[size * labels];
        var end = new float[size * labels];
        var numbers = new int[Features.MOST];
        var sentence = new Sums();
        var chunk = new Sums();
        var word = new Sums();
        for (int t = 0; t < size; t++) {
            if (t == text.sentenceStart(t)) {
                sentence.clear();
                weights.add(numbers, text.sentence(t, numbers), sentence);
            }
            if (t == text.chunkStart(t)) {
                chunk.clear();
                weights.add(numbers, text.chunk(t, numbers), chunk);
            }
            word.clear();
            weights.add(numbers, text.together(t, numbers), word);
            addAlone(entries, t, word);
            word.add(chunk);
            word.add(sentence);
            word.unpack(0, labels, step, inside, t * labels);
            word.unpack(1, labels, step, begin, t * labels);
            word.unpack(2, labels, step, end, t * labels);
        }
        Room own = room.getAndSet(null);
        return new Lattice(
                size, inside, begin, end, follow, Lattice.Limits.QUICK, own == null ? new Room(labels) : own);
    }

    /// Takes back the room of a lattice, for the next. That of an uncommonly long reference is let go.
    void back(Lattice lattice) {
        if (lattice.room().isSmall()) {
            room.set(lattice.room());
        }
    }

    private Glossary.Entry[] entries(Words words) {
        var entries = new Glossary.Entry[words.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = glossary.of(Features.text(words, i));
        }
        return entries;
    }

    private void addAlone(Glossary.Entry[] entries, int t, Sums sums) {
        for (Role role : ROLES) {
            int at = t + role.distance;
            Glossary.Entry entry = at < 0 ? before : at >= entries.length ? after : entries[at];
            sums.add(entry.in(role));
        }
    }

    /// How often a field this sure is right.
    double calibrated(double raw) {
        return between(sure, raw);
    }

    /// How often a whole reference this sure is right.
    double calibratedWhole(double raw) {
        return between(wholeSure, raw);
    }

    private static double between(float[] sure, double raw) {
        double at = raw * (sure.length - 1);
        int below = Math.min((int) at, sure.length - 2);
        return sure[below] + (at - below) * (sure[below + 1] - sure[below]);
    }

    /// Writes the file that [#read] reads; equal models give equal bytes.
    public void write(OutputStream stream) throws IOException {
        int floats = follow.scores().length + labels + sure.length + wholeSure.length + 1;
        ByteBuffer out =
                ByteBuffer.allocate(4 * Integer.BYTES + Float.BYTES * floats + weights.bytes() + memory.bytes());
        out.putInt(MAGIC).putInt(labels).putInt(sure.length).putInt(wholeSure.length);
        Numbers.put(out, follow.scores());
        Numbers.put(out, follow.stay());
        Numbers.put(out, sure);
        Numbers.put(out, wholeSure);
        out.putFloat(step);
        weights.write(out);
        memory.write(out);
        stream.write(out.array(), 0, out.position());
    }

    /// Reads a model's file.
    ///
    /// @throws IOException if it is no such file, or shorter than it says
    public static Model read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        if (in.remaining() < 4 * Integer.BYTES || in.getInt() != MAGIC) {
            throw new IOException("it is no model of references");
        }
        try {
            return read(in);
        } catch (BufferUnderflowException cut) {
            throw new IOException("it is cut short", cut);
        }
    }

    private static Model read(ByteBuffer in) throws IOException {
        int labels = in.getInt();
        if (labels != Label.values().length) {
            throw new IOException("it is of another release, with " + labels + " labels");
        }
        int points = in.getInt();
        int wholePoints = in.getInt();
        var follow = Lattice.Follow.of(Numbers.floats(in, (labels + 1) * labels * labels), Numbers.floats(in, labels));
        float[] sure = Numbers.floats(in, points);
        float[] wholeSure = Numbers.floats(in, wholePoints);
        return new Model(follow, sure, wholeSure, in.getFloat(), FeatureWeights.read(in), Memory.read(in));
    }
}
