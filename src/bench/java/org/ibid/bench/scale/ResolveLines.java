package org.ibid.bench.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.bench.csl.BadArguments;
import org.ibid.identity.Answer;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.identity.Thresholds;
import org.ibid.work.Work;

/// Which records of a file are one source, by `identity` alone and without a database: lines `{"id": ..., "csl":
/// {...}}`
/// (or CSL items) in, lines `{"id": ..., "cluster": ...}` out, in the same order; a cluster is called by the id of its
/// first record.
///
/// In memory are twelve bytes a record, a part of the blocking keys, and some thousand records; the rest stays in
/// files.
public final class ResolveLines {

    /// Of a key that more records share, each is compared with so many that follow it.
    private static final int NEIGHBOURS = 20;

    private static final int REMEMBERED = 2_000;

    /// Groups up to this size are put together anew by all their members, so that one odd record chains no two sources.
    private static final int LARGEST_GROUP = 500;

    private final Identity identity = new Identity(Thresholds.defaults());
    private final Lake lake;
    private final int[] first;
    private final Map<Integer, Candidate> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Candidate> eldest) {
            return size() > REMEMBERED;
        }
    };

    private ResolveLines(Lake lake) {
        this.lake = lake;
        this.first = new int[lake.size()];
        Arrays.setAll(first, i -> i);
    }

    /// @param arguments the file
    public static void run(List<String> arguments, PrintStream out) throws IOException, BadArguments {
        if (arguments.size() != 1 || !Files.isRegularFile(Path.of(arguments.getFirst()))) {
            throw new BadArguments("Give one file with a record on each line.");
        }
        try (var lake = new Lake(Path.of(arguments.getFirst()))) {
            new ResolveLines(lake).resolve(out);
        }
    }

    private void resolve(PrintStream out) throws IOException, BadArguments {
        try (var blocks = new Blocks()) {
            for (int record = 0; record < lake.size(); record++) {
                for (var key : candidate(record).blockingKeys()) {
                    blocks.add(key, record);
                }
            }
            blocks.<BadArguments>each(this::compare);
        }
        regroup();
        write(out);
    }

    private void compare(List<Integer> block) throws IOException, BadArguments {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + NEIGHBOURS); j++) {
                int one = root(block.get(i));
                int other = root(block.get(j));
                if (one != other && isSame(block.get(i), block.get(j))) {
                    first[Math.max(one, other)] = Math.min(one, other);
                }
            }
        }
    }

    private boolean isSame(int one, int other) throws IOException, BadArguments {
        return identity.compare(candidate(one), candidate(other)).answer() == Answer.SAME;
    }

    private Candidate candidate(int record) throws IOException, BadArguments {
        Candidate known = remembered.get(record);
        if (known == null) {
            known = identity.candidate(lake.entry(record).csl());
            remembered.put(record, known);
        }
        return known;
    }

    private int root(int record) {
        int root = record;
        while (first[root] != root) {
            first[root] = first[first[root]];
            root = first[root];
        }
        return root;
    }

    private void regroup() throws IOException, BadArguments {
        var members = new long[first.length];
        for (int i = 0; i < first.length; i++) {
            members[i] = (long) root(i) << 32 | i;
        }
        Arrays.sort(members);
        for (int from = 0; from < members.length; ) {
            int to = from;
            while (to < members.length && members[to] >>> 32 == members[from] >>> 32) {
                to++;
            }
            if (to - from > 2 && to - from <= LARGEST_GROUP) {
                regroup(Arrays.stream(members, from, to)
                        .mapToInt(member -> (int) member)
                        .toArray());
            }
            from = to;
        }
    }

    private void regroup(int... members) throws IOException, BadArguments {
        var works = new ArrayList<Work>();
        for (int member : members) {
            works.add(lake.entry(member).csl());
        }
        for (var group : identity.clusters(works)) {
            group.forEach(place -> first[members[place]] = members[group.getFirst()]);
        }
    }

    private void write(PrintStream out) throws IOException, BadArguments {
        var json = new ObjectMapper();
        for (int i = 0; i < first.length; i++) {
            var line = new LinkedHashMap<String, String>();
            line.put("id", lake.entry(i).id());
            line.put("cluster", lake.entry(root(i)).id());
            out.println(json.writeValueAsString(line));
        }
    }
}
