package org.ibid.exchange.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ibid.exchange.codec.Loss.Reason;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// An entry on its way out. A codec takes the variables it has a place for; those left at the end are lost, and the
/// account says so. Texts come out as one line free of control characters ([PlainLine]).
public final class OutgoingEntry {

    /// The key stands for the first two; `page-first` repeats `page`.
    private static final Set<String> SAID_ELSEWHERE = Set.of("id", "citation-key", "page-first");

    private final Entry entry;
    private final Loss.Account account;
    private final Set<String> taken = new HashSet<>(SAID_ELSEWHERE);

    public OutgoingEntry(Entry entry, Loss.Account account) {
        this.entry = entry;
        this.account = account;
    }

    private static boolean isNothing(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text.isBlank();
            case Value.Names(List<Name> names) -> names.isEmpty();
            case Value.Number _, Value.Date _ -> false;
            case Value.Other(Object json) -> json == null;
        };
    }

    public String key() {
        return entry.key();
    }

    public List<String> aliases() {
        return entry.aliases();
    }

    public Work work() {
        return entry.work();
    }

    /// Whether a variable is still there.
    public boolean has(String variable) {
        var value = work().fields().get(variable);
        return value != null && !taken.contains(variable) && !isNothing(value);
    }

    /// The variables that are still there, in the order of the record.
    public List<String> left() {
        return work().fields().keySet().stream().filter(this::has).toList();
    }

    /// The text of a variable that is still there, with CSL's rich text in it; it counts as carried from now on.
    public Optional<String> text(String variable) {
        var text = has(variable) ? work().text(variable) : Optional.<String>empty();
        text.ifPresent(_ -> taken.add(variable));
        return text.map(raw -> clean(variable, raw)).filter(line -> !line.isEmpty());
    }

    /// As [#text(String)], without CSL's rich text, for formats of plain text; the account says so if there was any.
    public Optional<String> plain(String variable) {
        return text(variable).map(rich -> plain(variable, rich));
    }

    /// A text of a variable without CSL's rich text; the account says so if there was any.
    public String plain(String variable, String rich) {
        String plain = RichText.plain(rich);
        if (!plain.equals(rich)) {
            simplified(variable);
        }
        return plain;
    }

    /// The names of a variable that is still there; they count as carried from now on.
    public List<Name> names(String variable) {
        var names = has(variable) ? work().names(variable) : List.<Name>of();
        if (!names.isEmpty()) {
            taken.add(variable);
        }
        return names;
    }

    /// The date of a variable that is still there; it counts as carried from now on.
    public Optional<PartialDate> date(String variable) {
        var date = has(variable) ? work().date(variable) : Optional.<PartialDate>empty();
        date.ifPresent(_ -> taken.add(variable));
        return date;
    }

    /// A text of this entry as one line; the account says so if characters had to go.
    public String clean(String variable, String text) {
        var line = PlainLine.of(text);
        if (line.changed()) {
            account.add(key(), variable, Reason.CHARACTERS);
        }
        return line.text();
    }

    /// The names of a variable, each written in the way of a format.
    public List<String> names(String variable, Function<Name, String> form) {
        var written = new ArrayList<String>();
        for (Name name : names(variable)) {
            String text = clean(variable, form.apply(name));
            if (!text.isEmpty()) {
                written.add(text);
            }
        }
        return written;
    }

    /// Says that a variable is in the file, but less exactly than in the record.
    public void simplified(String variable) {
        account.add(key(), variable, Reason.SIMPLIFIED);
    }

    /// Says that a variable is not in the file.
    public void lost(String variable) {
        account.add(key(), variable, Reason.NO_FIELD);
    }

    /// What the record keeps of a file of this format; it counts as carried from now on. What it keeps of other
    /// formats' files is not this format's to write.
    public Kept kept(String format) {
        var custom = Kept.custom(work());
        if (custom.isEmpty()) {
            taken.add("custom");
            return Kept.NOTHING;
        }
        var others = new LinkedHashSet<Object>(custom.keySet());
        others.removeAll(List.of(format, "ids"));
        if (others.isEmpty()) {
            taken.add("custom");
        }
        return Kept.of(work(), format);
    }

    /// All that is left counts as carried: the format holds the whole record.
    public void carriesAll() {
        taken.addAll(work().fields().keySet());
    }

    public void close() {
        left().forEach(this::lost);
    }
}
