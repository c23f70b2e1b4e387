package org.ibid.web;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.ibid.library.Audit;
import org.ibid.library.Paper;
import org.ibid.library.audit.Severity;
import org.ibid.web.AuditReport.Group;
import org.ibid.web.AuditReport.Item;
import org.ibid.web.AuditReport.Quote;

/// An audit in Markdown, for an editor's letter to the authors.
public final class AuditLetter {

    private static final Markdown MARKDOWN = new Markdown();

    private AuditLetter() {}

    /// The findings of an audit under a heading for each kind.
    public static String of(Paper paper, Audit audit) {
        var groups = AuditReport.of(audit.findings()).groups();
        String heading = "# Audit of “" + escaped(paper.label()) + "”\n\n" + summary(audit) + "\n";
        return groups.stream().map(AuditLetter::group).collect(joining("", heading, ""));
    }

    private static String summary(Audit audit) {
        var found = audit.found();
        if (found.kinds().isEmpty()) {
            return "Nothing to look at.";
        }
        return Stream.of(
                        AuditReport.counted(found.errors(), Severity.ERROR),
                        AuditReport.counted(found.warnings(), Severity.WARNING),
                        AuditReport.counted(found.notes(), Severity.NOTE))
                .collect(joining(", ", "", "."));
    }

    private static String group(Group group) {
        return group.items().stream().map(AuditLetter::item).collect(joining("", "\n## " + group.title() + "\n\n", ""));
    }

    private static String item(Item item) {
        String suggestion = item.suggestion().isEmpty() ? "" : " Suggested: " + escaped(item.suggestion()) + ".";
        String head = "- **" + item.severity() + "**: " + escaped(item.message()) + suggestion + "\n";
        return item.quotes().stream().map(quote -> quote(quote, item.brief())).collect(joining("", head, ""));
    }

    private static String quote(Quote quote, boolean brief) {
        boolean inSentence = !brief && !quote.sentence().isEmpty();
        String text = escaped(MARKDOWN.plain(inSentence ? quote.sentence() : quote.text()));
        return "  - " + (quote.entry().isEmpty() ? "" : "entry " + quote.entry() + ": ") + text + "\n";
    }

    /// What Markdown would take for its signs (CommonMark 0.31, 2.4), and line ends.
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
    }
}
