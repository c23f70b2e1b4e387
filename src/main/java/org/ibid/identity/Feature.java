package org.ibid.identity;

/// What the learned model knows of a pair, each one number that does not depend on which work comes first.
/// Where a side lacks the field, what compares it is −1 ("agree" among the numbers of titles is −1 too: titles
/// without numbers are 0).
enum Feature {
    /// How many of the two lack a title.
    TITLE_ABSENT("title"),
    /// Dice's coefficient of the three-letter pieces.
    TITLE_LIKENESS("title"),
    /// The share of the shorter title's pieces that the longer has.
    TITLE_INSIDE("title"),
    TITLE_EQUAL("title"),
    /// How much of the shorter title both begin with.
    TITLE_BEGIN("title"),
    /// How much of the shorter title both end with.
    TITLE_END("title"),
    /// The shared words' share of all words, each weighted by its rarity.
    TITLE_WORDS("title"),
    /// The rarity of the words that only one side has: of the side with less, and of the side with more.
    TITLE_LEAST_ADDED("title"),
    TITLE_MOST_ADDED("title"),
    /// The rarest word that only one side has: of the side where it is less rare, and of the other.
    TITLE_LEAST_RAREST("title"),
    TITLE_MOST_RAREST("title"),
    /// The rarity of the words in common.
    TITLE_TELLING("title"),
    TITLE_SHORTER("title"),
    TITLE_LENGTHS("title"),
    TITLE_GENERIC("title"),
    /// 1 if the numbers contradict, 0.5 if only one title has some, 0 if neither, −1 if they agree.
    TITLE_NUMBERS("title"),
    TITLE_PARTS("title"),
    TITLE_ABOUT("title"),
    /// Whether one is the other's main title, or both main titles are equal.
    TITLE_MAIN("title"),
    /// Whether what only one title has is made of names.
    TITLE_NAMES_ADDED("title"),
    /// The share of unknown words on the side that has more: misread or glued text.
    TITLE_DIRT("title"),
    /// The share of the longer words that only one title has and that stand in a name or a container of either.
    TITLE_SPILT("title"),
    /// Title and names as one text, wherever a reader parted it.
    TITLE_AND_PEOPLE_LIKENESS("title"),
    TITLE_AND_PEOPLE_INSIDE("title"),
    PEOPLE_ABSENT("author"),
    PEOPLE_COVERED("author"),
    PEOPLE_SHARED("author"),
    PEOPLE_FEWER("author"),
    PEOPLE_MORE("author"),
    PEOPLE_FIRST("author"),
    PEOPLE_WORDS("author"),
    PEOPLE_LIKENESS("author"),
    PEOPLE_INSIDE("author"),
    /// The share of full given names on the side that has fewer: initials alone mean a poorer record.
    PEOPLE_IN_FULL("author"),
    /// The share of one side's names' longer words that stand in the other's title; of the two, the greater.
    PEOPLE_IN_TITLE("author"),
    YEARS_ABSENT("issued"),
    /// At most 10.
    YEARS_APART("issued"),
    CONTAINER_ABSENT("container-title"),
    /// How many of the two are a report, a thesis or not yet published.
    CONTAINER_GREY("container-title"),
    /// 3 equal, 2 abbreviated, 1 overlapping, 0 conflicting.
    CONTAINER_AGREEMENT("container-title"),
    CONTAINER_LIKENESS("container-title"),
    /// 1 if one is a serial and the other a meeting, 2 both serials, 3 both meetings, else 0.
    CONTAINER_KINDS("container-title");

    private final String field;

    Feature(String field) {
        this.field = field;
    }

    /// The CSL variable it is about.
    String field() {
        return field;
    }
}
