package org.ibid.exchange.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/// Pieces of YAML as values. Only what YAML's JSON schema knows is more than text: `no` is a word and `2021-05-03` a
/// text (YAML 1.2, section 10.2). Anchors may be used as often as the values they repeat stay few; tags are refused.
final class YamlTree {

    /// Why a piece cannot be read, and where in it.
    static final class Unread extends Exception {

        private final int line;
        private final int column;

        Unread(String what, int line, int column) {
            super(what);
            this.line = line;
            this.column = column;
        }

        /// From 0.
        int line() {
            return line;
        }

        /// From 0.
        int column() {
            return column;
        }
    }

    private static final int MOST_VALUES = 100_000;
    private static final int DEEPEST = 100;
    private static final int LONGEST = 5_000_000;
    private static final Set<String> TAGS = Set.of("!", "tag:yaml.org,2002:str");
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9]\\d{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9]\\d{0,17})\\.\\d{1,18}");

    private record Anchored(@Nullable Object value, int size) {}

    private final LoaderOptions options = new LoaderOptions();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int anchoredValues;
    private int values;

    YamlTree() {
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
    }

    /// The value of a piece of a file; null if it says nothing.
    ///
    /// @throws Unread if it is not YAML, has tags, or its aliases repeat too much
    @Nullable
    Object read(String piece) throws Unread {
        values = 0;
        try {
            var events = new ParserImpl(new StreamReader(piece), options);
            for (var event = events.getEvent(); !event.is(Event.ID.StreamEnd); event = events.getEvent()) {
                if (event instanceof NodeEvent node) {
                    return value(node, events, 0);
                }
            }
            return null;
        } catch (MarkedYAMLException fault) {
            throw unread(fault.getProblem(), fault.getProblemMark());
        } catch (YAMLException fault) {
            throw new Unread(
                    String.valueOf(fault.getMessage()).lines().findFirst().orElse("it is not YAML"), 0, 0);
        }
    }

    private static Unread unread(String what, @Nullable Mark mark) {
        return new Unread(what, mark == null ? 0 : mark.getLine(), mark == null ? 0 : mark.getColumn());
    }

    private @Nullable Object value(NodeEvent event, Parser events, int depth) throws Unread {
        int before = values++;
        if (values > MOST_VALUES || depth > DEEPEST) {
            throw unread(
                    "it has more than " + MOST_VALUES + " values, or is nested deeper than " + DEEPEST,
                    event.getStartMark());
        }
        Object value = switch (event) {
            case AliasEvent alias -> alias(alias);
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent list -> list(list, events, depth);
            case MappingStartEvent map -> map(map, events, depth);
            default -> null;
        };
        if (event.getAnchor() != null && !(event instanceof AliasEvent)) {
            remember(event.getAnchor(), new Anchored(value, values - before));
        }
        return value;
    }

    private void remember(String name, Anchored anchored) {
        if (anchoredValues + anchored.size() <= MOST_VALUES) {
            anchoredValues += anchored.size();
            anchors.put(name, anchored);
        }
    }

    private @Nullable Object alias(AliasEvent alias) throws Unread {
        var anchored = anchors.get(alias.getAnchor());
        if (anchored == null) {
            throw unread("there is no anchor &" + alias.getAnchor() + " before this", alias.getStartMark());
        }
        values += anchored.size();
        return anchored.value();
    }

    private static @Nullable Object scalar(ScalarEvent scalar) throws Unread {
        refuse(scalar.getTag(), scalar);
        String text = scalar.getValue();
        return scalar.isPlain() && scalar.getTag() == null ? plain(text) : text;
    }

    private static void refuse(@Nullable String tag, Event event) throws Unread {
        if (tag != null && !TAGS.contains(tag)) {
            throw unread("the tag " + tag + " is not read here; take it away", event.getStartMark());
        }
    }

    /// What a text without quotes is.
    static @Nullable Object plain(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> null;
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> number(text);
        };
    }

    private static Object number(String text) {
        char last = text.charAt(text.length() - 1);
        if (last < '0' || last > '9' || text.length() > 40) {
            return text;
        }
        if (WHOLE.matcher(text).matches() && !text.equals("-0")) {
            long number = Long.parseLong(text);
            return number == (int) number ? (Object) (int) number : (Object) number;
        }
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private List<Object> list(SequenceStartEvent start, Parser events, int depth) throws Unread {
        refuse(start.getTag(), start);
        var list = new ArrayList<Object>();
        for (var next = events.getEvent(); !next.is(Event.ID.SequenceEnd); next = events.getEvent()) {
            list.add(value((NodeEvent) next, events, depth + 1));
        }
        return list;
    }

    private Map<String, Object> map(MappingStartEvent start, Parser events, int depth) throws Unread {
        refuse(start.getTag(), start);
        var map = new LinkedHashMap<String, Object>();
        for (var next = events.getEvent(); !next.is(Event.ID.MappingEnd); next = events.getEvent()) {
            var key = value((NodeEvent) next, events, depth + 1);
            String name = next instanceof ScalarEvent scalar ? scalar.getValue() : YamlItem.scalar(key);
            map.put(name, value((NodeEvent) events.getEvent(), events, depth + 1));
        }
        return map;
    }
}
