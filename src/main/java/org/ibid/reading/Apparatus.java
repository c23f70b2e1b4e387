package org.ibid.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What stands in a paper's text beside the running text: its reference lists, the notes at the feet of its pages, and
/// what belongs to the pages.
final class Apparatus {

    /// Running text, and the entries that answer it first: those of the lists that follow it.
    ///
    /// @param entries from the first to behind the last of them
    /// @param remarks the labels of its notes that name no source
    record Section(List<Slice> regions, Slice entries, Set<String> remarks) {}

    private final String text;
    private final List<Line> lines;
    private final Furniture furniture;
    private final List<ReferenceList> lists;
    private final List<EntryCutter.Entry> notes;
    private final List<EntryCutter.Entry> entries = new ArrayList<>();
    private final List<Slice> ranges = new ArrayList<>();
    /// Those of each list, then those of the pages.
    private final List<List<EntryCutter.Entry>> remarks = new ArrayList<>();

    Apparatus(String text, List<Line> lines, int most) {
        this.text = text;
        this.lines = lines;
        this.furniture = Furniture.in(text, lines);
        List<ReferenceList> announced = ReferenceList.in(text, lines, furniture);
        List<EntryCutter.Entry> found = PageNotes.in(text, lines, furniture, announced);
        this.lists = announced.isEmpty() && found.isEmpty()
                ? ReferenceList.withoutHeading(text, lines, furniture)
                : announced;
        this.notes = lists.isEmpty() || ReferenceList.areSources(found) ? found : List.of();
        Furniture besides = furniture.and(notesWithinLists());
        for (ReferenceList list : lists) {
            int from = entries.size();
            var filled = ListLine.of(text, lines, besides, list.from(), list.to());
            List<EntryCutter.Entry> cut = new EntryCutter(text, filled).cut(most - from);
            if (list.areNotes()) {
                entries.addAll(works(cut, most - from));
            } else {
                entries.addAll(cut);
                remarks.add(List.of());
            }
            ranges.add(new Slice(from, entries.size()));
        }
        int from = entries.size();
        entries.addAll(works(notes, most - from));
        ranges.add(new Slice(from, entries.size()));
    }

    private List<Slice> notesWithinLists() {
        return notes.stream()
                .map(EntryCutter.Entry::place)
                .filter(note -> lists.stream()
                        .anyMatch(list -> list.from() < list.to()
                                && lines.get(list.from()).place().from() <= note.from()
                                && note.from()
                                        <= lines.get(list.to() - 1).place().to()))
                .toList();
    }

    /// The sources of notes, each of them an entry; notes without any are remarks.
    private List<EntryCutter.Entry> works(List<EntryCutter.Entry> notes, int most) {
        var works = new ArrayList<EntryCutter.Entry>();
        var explaining = new ArrayList<EntryCutter.Entry>();
        for (EntryCutter.Entry note : notes) {
            List<EntryCutter.Entry> sources = note.label().isEmpty() ? List.of(note) : NoteWorks.in(note);
            sources.stream()
                    .limit(most - works.size())
                    .map(Apparatus::withoutLead)
                    .forEach(works::add);
            if (sources.isEmpty()) {
                explaining.add(note);
            }
        }
        remarks.add(explaining);
        return works;
    }

    /// The source itself, without "See, e.g.," before it.
    private static EntryCutter.Entry withoutLead(EntryCutter.Entry source) {
        int lead = source.raw().length() - Lead.of(source.raw()).rest().length();
        return source.label().isEmpty() || lead == 0 || lead == source.raw().length()
                ? source
                : source.piece(new Slice(lead, source.raw().length()));
    }

    /// Notes that only explain, and may cite as running text does: those of each list, and those of the pages.
    List<Section> remarks() {
        return IntStream.range(0, remarks.size())
                .filter(list -> !remarks.get(list).isEmpty())
                .mapToObj(list -> new Section(
                        remarks.get(list).stream().map(EntryCutter.Entry::place).toList(),
                        ranges.get(list),
                        remarks(list, list)))
                .toList();
    }

    /// Which entries are of one list.
    List<Slice> ranges() {
        return List.copyOf(ranges);
    }

    /// The entries of all lists in their order, then the notes of the pages.
    List<EntryCutter.Entry> entries() {
        return List.copyOf(entries);
    }

    /// The first heading of a list, or the number of lines.
    int firstHeading() {
        return lists.isEmpty() ? lines.size() : lists.getFirst().heading();
    }

    /// What is no running text even where running text stands: notes, and the lines of the pages.
    List<Slice> aside() {
        var aside = new ArrayList<>(furniture.places());
        notes.forEach(note -> aside.add(wholeLines(note.place())));
        aside.sort(Comparator.comparingInt(Slice::from));
        return aside;
    }

    private Slice wholeLines(Slice place) {
        int start = text.lastIndexOf('\n', Math.max(0, place.from() - 1)) + 1;
        return new Slice(place.from() == 0 ? 0 : start, place.to());
    }

    /// The running text by chapters. Lists cite nothing; what follows them (another chapter, an appendix) may.
    ///
    /// @param front where running text stands before the first list
    List<Section> sections(List<Slice> front) {
        var sections = new ArrayList<Section>();
        List<Slice> regions = front;
        Slice own = new Slice(0, 0);
        int first = 0;
        for (int i = 0; i < lists.size(); i++) {
            boolean follows = regions.isEmpty();
            first = follows ? first : i;
            own = new Slice(ranges.get(first).from(), ranges.get(i).to());
            if (follows && !sections.isEmpty()) {
                sections.add(new Section(sections.removeLast().regions(), own, remarks(first, i)));
            } else {
                sections.add(new Section(regions, own, remarks(first, i)));
            }
            regions = after(i);
        }
        if (!regions.isEmpty()) {
            sections.add(new Section(
                    regions, lists.isEmpty() ? new Slice(0, entries.size()) : own, remarks(first, lists.size() - 1)));
        }
        return sections;
    }

    /// The labels of the remarks in some lists, and at the feet of pages.
    private Set<String> remarks(int first, int last) {
        return Stream.concat(remarks.subList(first, last + 1).stream(), Stream.of(remarks.getLast()))
                .flatMap(List::stream)
                .map(EntryCutter.Entry::label)
                .collect(Collectors.toSet());
    }

    private List<Slice> after(int list) {
        int from = lists.get(list).to();
        int to = list + 1 < lists.size() ? lists.get(list + 1).heading() : lines.size();
        if (from >= to) {
            return List.of();
        }
        var region = new Slice(
                lines.get(from).place().from(), lines.get(to - 1).place().to());
        return region.of(text).isBlank() ? List.of() : List.of(region);
    }
}
