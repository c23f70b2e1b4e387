package org.ibid.csl;

import java.util.List;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Variables;
import org.ibid.work.Work;

/// Works with something made up for what they lack, to see whether a style would print it.
final class Lacking {

    private static final Value NAMES = new Value.Names(List.of(new Name.Person("Lacuna", "Quintus")));
    private static final Value DATE = new Value.Date(PartialDate.of(1987, 6, 5));

    private Lacking() {}

    static Work with(Work work, String variable) {
        if (Variables.NAMES.contains(variable)) {
            return work.with(variable, NAMES);
        }
        return work.with(variable, Variables.DATES.contains(variable) ? DATE : new Value.Text(text(variable)));
    }

    private static String text(String variable) {
        return switch (variable) {
            case "volume", "issue", "number", "edition", "collection-number", "chapter-number" -> "787";
            case "page" -> "787-789";
            case "DOI" -> "10.1000/lacuna";
            case "URL" -> "https://lacuna.example/";
            default -> "Lacuna";
        };
    }
}
