package org.ibid.bench.scale;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.identity.Identity;
import org.ibid.identity.Thresholds;
import org.ibid.library.WorkId;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// References that were taken for another source's work, or not for their own, some of each with both records.
final class WrongDecisions {

    private static final int MOST_EVIDENCE = 5;

    private final int most;
    private final Map<WorkId, Integer> sourceOf = new HashMap<>();
    private final Map<Integer, WorkId> workOf = new HashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private final Identity identity = new Identity(Thresholds.defaults());

    /// @param most how many to keep; with 0 nothing is remembered
    WrongDecisions(int most) {
        this.most = most;
    }

    /// @param record the reference as it was read
    /// @param right  the source that it cites
    /// @param work   the work that it was taken for, or should have been
    private record Wrong(String what, Work record, Work right, WorkId work) {}

    /// A reference was taken for a work.
    ///
    /// @param source the number of the source that it cites
    void add(int source, WorkId work, Work record, Work right) {
        if (most == 0) {
            return;
        }
        Integer owner = sourceOf.putIfAbsent(work, source);
        WorkId known = workOf.putIfAbsent(source, work);
        if (wrong.size() == most) {
            return;
        }
        if (owner != null && owner != source) {
            wrong.add(new Wrong("taken for another", record, right, work));
        } else if (owner == null && known != null) {
            wrong.add(new Wrong("not recognised", record, right, known));
        }
    }

    /// @param csl the record of a work
    void print(Function<WorkId, Work> csl, PrintStream out) {
        for (int i = 0; i < wrong.size(); i++) {
            var one = wrong.get(i);
            var work = csl.apply(one.work());
            var verdict = identity.compare(one.record(), work);
            out.printf(Locale.ROOT, "%n%d. %s: %s %.3f%n", i + 1, one.what(), verdict.answer(), verdict.probability());
            out.println("   read    " + line(one.record()));
            out.println("   work    " + line(work));
            out.println("   source  " + line(one.right()));
            out.println("   shared  " + shared(one.record(), work));
            verdict.evidence().stream()
                    .limit(MOST_EVIDENCE)
                    .forEach(evidence -> out.printf(
                            Locale.ROOT, "     %+.1f %s: %s%n", evidence.weight(), evidence.field(), evidence.text()));
        }
    }

    private Set<String> shared(Work a, Work b) {
        var shared = new LinkedHashSet<>(identity.blockingKeys(a));
        shared.retainAll(identity.blockingKeys(b));
        return shared;
    }

    private static String line(Work work) {
        return "[" + work.type() + "] "
                + work.names("author").stream().map(WrongDecisions::name).collect(Collectors.joining("; "))
                + " (" + work.year().map(String::valueOf).orElse("-") + ") "
                + List.of("title", "container-title", "publisher", "volume", "issue", "page", "edition", "DOI").stream()
                        .flatMap(field -> work.text(field).stream())
                        .collect(Collectors.joining(" | "));
    }

    private static String name(Name name) {
        return switch (name) {
            case Name.Person person -> person.family() + ", " + person.given();
            case Name.Literal(String text) -> text;
        };
    }
}
