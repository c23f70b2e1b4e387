package org.ibid.bench.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.work.Work;

/// Writes a chapter that cites in notes: the first note of a work names it in full, later ones say "ibid.", "op. cit."
/// and their like.
final class NotedSection {

    private static final List<String> REMARKS = List.of(
            "The ministry was not asked, and the towns have never been repaid.",
            "It is not known who kept the accounts between the two reforms; the registers were lost.",
            "This was the custom in all villages of the lower canals, which had no court of their own.",
            "We thank the keepers of the district archive, who have opened the boxes that were closed to others.",
            "They did not pay in 1911, when the river was low and the crop had failed, but they would later.");

    private final Citeproc citeproc;
    private final Template template;
    private final Dice dice;
    private final Filler filler;
    private final Damage damage;
    private final boolean damaged;

    NotedSection(Citeproc citeproc, Template template, Dice dice, boolean damaged) {
        this.citeproc = citeproc;
        this.template = template;
        this.dice = dice;
        this.filler = new Filler(dice, template.language());
        this.damage = new Damage(dice);
        this.damaged = damaged;
    }

    /// @param first the number of the first note
    Section write(List<Work> works, int first) {
        var sentences = new ArrayList<String>();
        var citations = new ArrayList<Truth.Citation>();
        var notes = new ArrayList<Truth.Entry>();
        var printed = new ArrayList<String>();
        var meant = new ArrayList<Integer>();
        var left = new ArrayList<>(works);
        while (!left.isEmpty()) {
            if (template.has(Template.Extra.REMARKS) && dice.chance(0.2)) {
                printed.add(scanned(dice.one(REMARKS)));
                sentences.add(scanned(called("")) + Raised.of(String.valueOf(first + printed.size() - 1)));
            }
            boolean again = !notes.isEmpty() && dice.chance(0.35);
            int full = again ? again(works, notes, meant) : notes.size();
            if (!again) {
                notes.add(new Truth.Entry(scanned(full(left.removeFirst())), Optional.empty()));
            }
            meant.add(full);
            String note = notes.getLast().raw();
            var cited = new ArrayList<Integer>(List.of(notes.size() - 1));
            if (template.has(Template.Extra.SEVERAL_WORKS) && !again && !left.isEmpty() && dice.chance(0.4)) {
                String joint = dice.one(List.of("; ", "; see also ", ". See also ", "; cf. "));
                String one = note.replaceFirst("\\.$", "");
                notes.set(notes.size() - 1, new Truth.Entry(joint.startsWith(".") ? one + "." : one, Optional.empty()));
                notes.add(new Truth.Entry(scanned(full(left.removeFirst())), Optional.empty()));
                cited.add(notes.size() - 1);
                meant.add(notes.size() - 1);
                note = one + joint + notes.getLast().raw();
            }
            printed.add(note);
            String call = Raised.of(String.valueOf(first + printed.size() - 1));
            sentences.add(scanned(called("")) + call);
            citations.add(new Truth.Citation("raised", call, cited));
            if (dice.chance(0.4)) {
                sentences.add(
                        template.has(Template.Extra.BAIT) && dice.chance(0.3)
                                ? filler.bait()
                                : scanned(filler.plain()));
            }
        }
        return new Section(sentences, citations, notes, printed);
    }

    private String called(String call) {
        return filler.withBracket()
                .replace(" {C}", "{C}")
                .replaceAll("\\{C\\}(?=[.”,])", "")
                .replace("{C}", call);
    }

    private String full(Work work) {
        int page = dice.between(3, 260);
        String locator = dice.chance(0.5) ? "" : String.valueOf(page);
        var cite = new Cite(Records.id(work), locator, "page", "", "", Cite.Part.WHOLE, null, false);
        return citeproc.citations(
                        template.style(),
                        Optional.of(template.language()),
                        Format.TEXT,
                        List.of(work),
                        List.of(new Cluster(List.of(cite), 1)))
                .getFirst();
    }

    /// Adds a note that says again what an earlier one said, and returns the note that is meant.
    private int again(List<Work> works, List<Truth.Entry> notes, List<Integer> meant) {
        OptionalInt other = earlier(works, notes, meant);
        int full = other.orElse(meant.getLast());
        int page = dice.between(3, 260);
        String text = other.isPresent() ? later(author(works, notes, full), page) : same(page);
        notes.add(new Truth.Entry(text, Optional.of(full)));
        return full;
    }

    /// A work cited before the note before, whose author has no other.
    private OptionalInt earlier(List<Work> works, List<Truth.Entry> notes, List<Integer> meant) {
        if (dice.chance(0.5)) {
            return OptionalInt.empty();
        }
        var found = new ArrayList<Integer>();
        for (int i = 0; i < notes.size(); i++) {
            String author = notes.get(i).standsFor().isPresent() ? "" : author(works, notes, i);
            boolean alone = !author.isEmpty()
                    && works.stream()
                                    .filter(work -> firstOf(work).equals(author))
                                    .count()
                            == 1;
            if (alone && i != meant.getLast()) {
                found.add(i);
            }
        }
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(dice.one(found));
    }

    /// The works are noted in full in their order.
    private static String author(List<Work> works, List<Truth.Entry> notes, int full) {
        int work = (int) notes.subList(0, full).stream()
                .filter(note -> note.standsFor().isEmpty())
                .count();
        return firstOf(works.get(work));
    }

    private static String firstOf(Work work) {
        return work.names("author").size() == 1
                ? work.names("author").getFirst().head()
                : "";
    }

    private String same(int page) {
        return switch (template.language()) {
            case "de" ->
                dice.one(List.of("Ebd., S. %d.", "Ebd.", "Ebenda, S. %d.")).formatted(page);
            case "fr" -> dice.one(List.of("Ibid., p. %d.", "Ibid.")).formatted(page);
            case "es" -> dice.one(List.of("Ibíd., p. %d.", "Ibidem, p. %d.")).formatted(page);
            default ->
                dice.one(List.of("Ibid., %d.", "Ibid.", "Ibid., p. %d.", "Id. at %d.", "Loc. cit.", "Ibid., pp. %d–9."))
                        .formatted(page);
        };
    }

    private String later(String author, int page) {
        return switch (template.language()) {
            case "de" ->
                author
                        + dice.one(List.of(", a. a. O., S. %d.", ", a.a.O., S. %d."))
                                .formatted(page);
            case "fr" -> author + ", op. cit., p. %d.".formatted(page);
            case "es" -> author + ", op. cit., p. %d.".formatted(page);
            default ->
                author
                        + dice.one(List.of(", op. cit., p. %d.", ", op. cit., %d.", ", loc. cit."))
                                .formatted(page);
        };
    }

    private String scanned(String text) {
        return damaged ? damage.of(text) : text;
    }
}
