package org.ibid.exchange.bibtex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.work.Name;
import org.ibid.work.Value;
import org.ibid.work.Variables;

/// The people of an entry. An "and others" is kept as such; CSL has no word for it.
final class IncomingNames {

    static final Map<String, String> FIELDS = Map.of(
            "author", "author",
            "editor", "editor",
            "translator", "translator",
            "container-author", "bookauthor");

    /// Fields of biblatex for people in other roles, which `editoratype` and its like name.
    static final List<String> ROLES = List.of("editor", "editora", "editorb", "editorc");

    private static final Pattern KEEPS =
            Pattern.compile("(?i)(?:^|,)\\s*useprefix(?:\\s*=\\s*(true|false))?\\s*(?=,|$)");
    private static final Set<String> IS_EDITOR = Set.of("", "editor");

    private final IncomingFields fields;
    private final LinkedHashMap<String, Value> variables;
    private final boolean keepsParticles;

    IncomingNames(IncomingFields fields, LinkedHashMap<String, Value> variables) {
        this.fields = fields;
        this.variables = variables;
        this.keepsParticles = options();
    }

    void read() {
        for (String variable : List.of("author", "translator", "container-author")) {
            names(FIELDS.getOrDefault(variable, variable), variable);
        }
        for (String field : ROLES) {
            role(field);
        }
    }

    /// The option `useprefix` is used up; others stay.
    private boolean options() {
        String options = fields.raw("options");
        var keeps = KEEPS.matcher(options);
        if (!keeps.find()) {
            return false;
        }
        String rest = keeps.replaceAll("").replaceFirst("^\\s*,", "").strip();
        fields.take("options");
        if (!rest.isEmpty()) {
            fields.put("options", rest);
        }
        return !"false".equalsIgnoreCase(keeps.reset().find() ? keeps.group(1) : "");
    }

    private void role(String field) {
        String type = fields.raw(field + "type").strip().toLowerCase(Locale.ROOT);
        String variable = type.equals("collaborator") ? "contributor" : type;
        if (IS_EDITOR.contains(type)) {
            fields.take(field + "type");
            names(field, "editor");
        } else if (Variables.NAMES.contains(variable)) {
            fields.take(field + "type");
            names(field, variable);
        } else if (field.equals("editor")) {
            names(field, "editor");
        }
    }

    private void names(String field, String variable) {
        if (variables.containsKey(variable)) {
            return;
        }
        fields.take(field).ifPresent(latex -> {
            var list = fields.names(latex, keepsParticles);
            List<Name> names = list.names();
            if (!names.isEmpty()) {
                variables.put(variable, new Value.Names(names));
            }
            if (list.others()) {
                fields.put(field, BibtexFields.AND_OTHERS);
            }
        });
    }
}
