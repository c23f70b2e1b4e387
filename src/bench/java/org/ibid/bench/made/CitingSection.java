package org.ibid.bench.made;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Writes a chapter whose citations point into a list: by author and year, author and page, or number. Every work of
/// the list is cited, so that the years' letters are the same in both.
final class CitingSection {

    private static final List<String> PREFIXES = List.of("see ", "see also ", "e.g., ", "cf. ", "for a review, see ");

    private record Planned(Cluster cluster, boolean narrative) {}

    private final Citeproc citeproc;
    private final Template template;
    private final Dice dice;
    private final Filler filler;
    private final Damage damage;
    private final boolean damaged;

    CitingSection(Citeproc citeproc, Template template, Dice dice, boolean damaged) {
        this.citeproc = citeproc;
        this.template = template;
        this.dice = dice;
        this.filler = new Filler(dice, template.language());
        this.damage = new Damage(dice);
        this.damaged = damaged;
    }

    Section write(List<Work> works) {
        List<Planned> plan = plan(works);
        List<Work> ordered = cited(plan, works);
        Optional<String> locale = Optional.of(template.language());
        List<String> texts = citeproc.citations(
                template.style(),
                locale,
                Format.TEXT,
                ordered,
                plan.stream().map(Planned::cluster).toList());
        var places = new HashMap<String, Integer>();
        var entries = new ArrayList<Truth.Entry>();
        citeproc.bibliography(template.style(), locale, Format.TEXT, ordered)
                .entries()
                .forEach(entry -> {
                    places.put(entry.id(), entries.size());
                    entries.add(new Truth.Entry(scanned(unlabelled(entry.text())), Optional.empty()));
                });
        return sentences(plan, texts, places, acronyms(ordered), entries);
    }

    /// One cluster for each work, some with others, some again; in number styles a work's first cluster gives its
    /// number.
    private List<Planned> plan(List<Work> works) {
        var plan = new ArrayList<Planned>();
        var left = new ArrayList<>(dice.some(works.size(), works));
        while (!left.isEmpty()) {
            var cites = new ArrayList<Cite>();
            for (int i = dice.chance(0.65) ? 1 : dice.between(2, 4); i > 0 && !left.isEmpty(); i--) {
                cites.add(cite(left.removeLast(), i == 1));
            }
            plan.add(planned(cites));
            if (dice.chance(0.5)) {
                plan.add(planned(List.of(cite(dice.one(works), true))));
            }
        }
        return plan;
    }

    private Planned planned(List<Cite> cites) {
        boolean byName =
                template.cites() == Template.Cites.AUTHOR_DATE || template.cites() == Template.Cites.AUTHOR_PAGE;
        boolean narrative = byName && cites.size() == 1 && dice.chance(0.35);
        var mode = narrative ? new Cluster.Mode(Cluster.Kind.COMPOSITE, "") : Cluster.Mode.USUAL;
        List<Cite> shown = narrative ? List.of(without(cites.getFirst())) : cites;
        return new Planned(new Cluster(shown, 0, mode), narrative);
    }

    private static Cite without(Cite cite) {
        return new Cite(cite.id(), cite.locator(), cite.label(), "", "", cite.part(), null, false);
    }

    private Cite cite(Work work, boolean last) {
        boolean byName =
                template.cites() == Template.Cites.AUTHOR_DATE || template.cites() == Template.Cites.AUTHOR_PAGE;
        boolean located = last && byName && dice.chance(template.cites() == Template.Cites.AUTHOR_PAGE ? 0.9 : 0.25);
        int page = dice.between(2, 380);
        String locator = !located ? "" : dice.chance(0.6) ? "" + page : page + "–" + (page + dice.between(1, 6));
        String prefix = byName && template.language().equals("en") && dice.chance(0.12) ? dice.one(PREFIXES) : "";
        return new Cite(Records.id(work), locator, "page", prefix, "", Cite.Part.WHOLE, null, false);
    }

    private static List<Work> cited(List<Planned> plan, List<Work> works) {
        var byId = new LinkedHashMap<String, Work>();
        plan.forEach(planned -> planned.cluster()
                .cites()
                .forEach(cite -> works.stream()
                        .filter(work -> Records.id(work).equals(cite.id()))
                        .forEach(work -> byId.putIfAbsent(cite.id(), work))));
        return List.copyOf(byId.values());
    }

    /// Organisations that are given with their initials first and by them later.
    private Map<String, String> acronyms(List<Work> works) {
        var acronyms = new HashMap<String, String>();
        for (Work work : works) {
            for (Name name : work.names("author")) {
                if (name instanceof Name.Literal(String text)) {
                    acronyms.put(text, text.replaceAll("[^\\p{Lu}]", ""));
                }
            }
        }
        return template.cites() == Template.Cites.AUTHOR_DATE
                        && template.language().equals("en")
                ? acronyms
                : Map.of();
    }

    private Section sentences(
            List<Planned> plan,
            List<String> texts,
            Map<String, Integer> places,
            Map<String, String> acronyms,
            List<Truth.Entry> entries) {
        var sentences = new ArrayList<String>();
        var citations = new ArrayList<Truth.Citation>();
        var introduced = new ArrayList<String>();
        for (int i = 0; i < plan.size(); i++) {
            Planned planned = plan.get(i);
            String raw = scanned(form(abbreviated(texts.get(i), acronyms, introduced)));
            var targets = planned.cluster().cites().stream()
                    .map(cite -> places.get(cite.id()))
                    .toList();
            String sentence = planned.narrative() ? filler.withNames() : filler.withBracket();
            sentences.add(placed(sentence, raw));
            citations.add(new Truth.Citation(form(planned), raw, targets));
            if (targets.size() == 1
                    && !planned.narrative()
                    && template.has(Template.Extra.SHORT_IBID)
                    && dice.chance(0.3)) {
                String again = dice.one(List.of("(ibid., p. %d)", "(Ibid.)", "(ibid.: %d)", "(Ibid., %d–9)"))
                        .formatted(dice.between(3, 200));
                sentences.add(placed(filler.withBracket(), again));
                citations.add(new Truth.Citation("ibid", again, targets));
            }
            for (int more = dice.between(0, 2); more > 0; more--) {
                boolean bait = template.has(Template.Extra.BAIT) && dice.chance(0.3);
                sentences.add(bait ? filler.bait() : scanned(filler.plain()));
            }
        }
        return new Section(
                sentences,
                citations,
                entries,
                entries.stream().map(Truth.Entry::raw).toList());
    }

    private String placed(String sentence, String raw) {
        String around = damaged ? damage.of(sentence.replace("{C}", "\u0001")).replace("\u0001", "{C}") : sentence;
        String placed = around.replace("{C}", raw);
        boolean raised = template.cites() == Template.Cites.RAISED;
        return raised ? placed.replace(" " + raw + ".", "." + raw).replace(" " + raw, raw) : placed;
    }

    private String form(Planned planned) {
        return switch (template.cites()) {
            case NUMBER -> "number";
            case RAISED, ENDNOTE, FOOTNOTE -> "raised";
            case AUTHOR_DATE, AUTHOR_PAGE -> planned.narrative() ? "narrative" : "bracket";
        };
    }

    /// Styles of raised numbers leave their brackets to the layout.
    private String form(String text) {
        String bare = text.replaceAll("[\\[\\]()]", "");
        return switch (template.cites()) {
            case RAISED -> Raised.of(bare.replace(" ", ""));
            case NUMBER -> text.equals(bare) ? "(" + text + ")" : text;
            case AUTHOR_DATE, AUTHOR_PAGE, ENDNOTE, FOOTNOTE -> text;
        };
    }

    private static String abbreviated(String text, Map<String, String> acronyms, List<String> introduced) {
        String result = text;
        for (var each : acronyms.entrySet()) {
            if (result.startsWith("(" + each.getKey() + ",")) {
                boolean first = !introduced.contains(each.getKey());
                introduced.add(each.getKey());
                result = result.replace(
                        each.getKey(), first ? each.getKey() + " [" + each.getValue() + "]" : each.getValue());
            }
        }
        return result;
    }

    private String scanned(String text) {
        return damaged ? damage.of(text) : text;
    }

    static String unlabelled(String entry) {
        return entry.strip().replaceFirst("^(?:\\[\\d+\\]|\\(\\d+\\)|\\d+\\.|\\d+(?=\\s))\\s*", "");
    }
}
