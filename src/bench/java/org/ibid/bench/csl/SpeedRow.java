package org.ibid.bench.csl;

/// One thing that is timed, in the unit it is shown in, with what it should reach.
enum SpeedRow {
    APA_ONE("apa-one", "one APA reference, warm", "µs", 25),
    CHICAGO_ONE("chicago-author-date-one", "one Chicago author-date reference, warm", "µs", 30),
    APA("apa-document", "1,000 works cited once each and listed, APA", "works/s", 20_000),
    APA_LIST("apa-list", "1,000 works listed only, APA", "works/s", 0),
    CHICAGO("chicago-author-date-document", "1,000 works cited and listed, Chicago author-date", "works/s", 15_000),
    CHICAGO_LIST("chicago-author-date-list", "1,000 works listed only, Chicago author-date", "works/s", 0),
    IEEE("ieee-document", "1,000 works cited and listed, IEEE", "works/s", 60_000),
    IEEE_LIST("ieee-list", "1,000 works listed only, IEEE", "works/s", 0),
    NATURE("nature-document", "1,000 works cited and listed, Nature", "works/s", 60_000),
    NATURE_LIST("nature-list", "1,000 works listed only, Nature", "works/s", 0),
    COMPILE("apa-compile", "APA compiled from its XML, warm", "ms", 1),
    INSERT("apa-insert", "one cite put into 1,000 citations of 500 works, APA", "ms", 2),
    INSERT_NOTE("chicago-notes-bibliography-insert", "the same in notes, Chicago notes", "ms", 2);

    /// How many works "1,000 works" are.
    static final int WORKS = 1_000;

    final String id;
    final String title;
    final String unit;
    final double target;

    /// @param target 0 for none
    SpeedRow(String id, String title, String unit, double target) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.target = target;
    }

    /// The style timed.
    String style() {
        return id.substring(0, id.lastIndexOf('-'));
    }

    /// What is timed: `one`, `document`, `list`, `compile` or `insert`.
    String task() {
        return id.substring(id.lastIndexOf('-') + 1);
    }

    /// A time in this row's unit.
    double shown(double nanos) {
        return switch (unit) {
            case "µs" -> nanos / 1e3;
            case "ms" -> nanos / 1e6;
            default -> WORKS / (nanos / 1e9);
        };
    }

    boolean isMet(double nanos) {
        return unit.equals("works/s") ? shown(nanos) >= target : shown(nanos) <= target;
    }
}
