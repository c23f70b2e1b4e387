package org.ibid.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// What was learnt from labelled pairs: how rare words are, and what a pair's [Feature]s say.
///
/// Written as text in UTF-8: a line `words N` and N lines of a word and its rarity; a line `nodes N` and N lines of a
/// feature's name (`-` for a leaf), threshold, node above it, value, and `root` where a tree begins.
record Learned(Rarity rarity, Trees trees) {

    /// The model that is shipped; `identity.model.md` beside it says what it was learnt from.
    ///
    /// @throws DamagedModel if it is not there, or not whole
    static Learned shipped() {
        try (var file = Learned.class.getResourceAsStream("identity.model")) {
            if (file == null) {
                throw new DamagedModel("it is missing");
            }
            return read(file);
        } catch (IOException unreadable) {
            throw new DamagedModel(String.valueOf(unreadable.getMessage()));
        }
    }

    /// @throws IOException if the file is not one that [#written] made; it says which line
    static Learned read(InputStream file) throws IOException {
        var lines = new LineNumberReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        try {
            var words = new HashMap<String, Double>();
            for (int left = count(lines, "words"); left > 0; left--) {
                var cells = cells(lines);
                words.put(cells[0], Double.valueOf(cells[1]));
            }
            var nodes = new ArrayList<Trees.Node>();
            for (int left = count(lines, "nodes"); left > 0; left--) {
                nodes.add(node(cells(lines)));
            }
            return new Learned(new Rarity(words), Trees.of(nodes));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
            throw new IOException("its line " + lines.getLineNumber() + " is damaged", damaged);
        }
    }

    private static int count(BufferedReader lines, String what) throws IOException {
        var cells = cells(lines);
        if (!cells[0].equals(what)) {
            throw new IllegalArgumentException(what);
        }
        return Integer.parseInt(cells[1]);
    }

    private static String[] cells(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw new IOException("it is cut short");
        }
        return line.split(" ");
    }

    private static Trees.Node node(String[] cells) {
        int feature = cells[0].equals("-") ? -1 : Feature.valueOf(cells[0]).ordinal();
        return new Trees.Node(
                feature,
                Double.parseDouble(cells[1]),
                Integer.parseInt(cells[2]),
                Double.parseDouble(cells[3]),
                cells.length > 4);
    }

    /// The lines that [#read] reads, each number to its last bit: one that is rounded decides otherwise.
    static String written(Map<String, Double> words, Iterable<Trees.Node> nodes) {
        var text = new StringBuilder("words " + words.size() + "\n");
        words.forEach(
                (word, rarity) -> text.append(word).append(' ').append(rarity).append('\n'));
        var lines = new ArrayList<String>();
        nodes.forEach(node -> lines.add(written(node)));
        text.append("nodes ").append(lines.size()).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String written(Trees.Node node) {
        var feature = node.feature() < 0 ? "-" : Feature.values()[node.feature()].name();
        return feature + " " + node.threshold() + " " + node.above() + " " + node.value()
                + (node.root() ? " root" : "");
    }
}
