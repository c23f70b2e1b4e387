package org.ibid.lookup;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.lookup.Notice.Kind;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier.Sound;

/// A work as a registry has it.
///
/// @param service the registry
/// @param work    the record
/// @param bears   the identifiers by which the registry knows it, the one of its own record first
/// @param notices what the registry says happened to it
public record Found(Service service, Work work, List<Sound> bears, List<Notice> notices) {

    private static final Pattern MARK =
            Pattern.compile("(?i)(?:retracted(?: article| paper| chapter)?|withdrawn)\\s?:\\s?");

    private static final Set<String> MARKED = Set.of("article-journal", "article", "chapter", "paper-conference");

    public Found {
        requireNonNull(service, "service");
        requireNonNull(work, "work");
        bears = List.copyOf(bears);
        notices = List.copyOf(notices);
    }

    /// With an identifier under which it was asked for, whatever its record says by now.
    Found bearing(Sound identifier) {
        if (bears.contains(identifier)) {
            return this;
        }
        var all = new ArrayList<>(bears);
        all.add(identifier);
        return new Found(service, work, all, notices);
    }

    /// With the mark that publishers put before the title of a retracted article taken for what it is: a notice, and no
    /// part of the title.
    Found withoutMark() {
        var mark = MARK.matcher(work.text("title").orElse(""));
        if (!MARKED.contains(work.type()) || !mark.lookingAt() || mark.hitEnd()) {
            return this;
        }
        var all = new ArrayList<>(notices);
        if (all.stream().noneMatch(notice -> notice.kind() == Kind.RETRACTED)) {
            all.add(new Notice(Kind.RETRACTED, Optional.empty(), mark.group().strip()));
        }
        String title = work.text("title").orElseThrow().substring(mark.end());
        return new Found(service, work.with("title", title), bears, all);
    }
}
