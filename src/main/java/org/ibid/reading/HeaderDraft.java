package org.ibid.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// A paper's own metadata while it is put together: each field with its place and how sure it is.
final class HeaderDraft {

    private final Offsets offsets;
    private final Assurance assurance;
    private final Map<String, Object> custom = new LinkedHashMap<>();
    private final SequencedMap<String, Span> spans = new LinkedHashMap<>();
    private final SequencedMap<String, Double> confidences = new LinkedHashMap<>();
    private Work work;

    /// @param type what the paper itself is
    HeaderDraft(String type, Offsets offsets, Assurance assurance) {
        this.work = Work.ofType(type);
        this.offsets = offsets;
        this.assurance = assurance;
    }

    void text(String variable, String value, Slice place, Set<String> signs) {
        work = work.with(variable, value);
        said(variable, place, signs);
    }

    void names(String variable, List<Name> names, Slice place, Set<String> signs) {
        work = work.withNames(variable, names);
        said(variable, place, signs);
    }

    void date(String variable, PartialDate date, Slice place, Set<String> signs) {
        work = work.withDate(variable, date);
        said(variable, place, signs);
    }

    /// A field that CSL does not have.
    void custom(String name, String value, Slice place, Set<String> signs) {
        custom.put(name, value);
        spans.putIfAbsent("custom", offsets.span(place));
        String variable = name.equals("corresponding-email") ? "email" : name;
        confidences.put(variable, assurance.of(variable, signs));
    }

    void affiliations(List<Affiliations.Affiliation> affiliations, Slice place) {
        custom.put("affiliations", Affiliations.json(affiliations));
        spans.put("custom", offsets.span(place));
    }

    private void said(String variable, Slice place, Set<String> signs) {
        spans.put(variable, offsets.span(place));
        confidences.put(variable, assurance.of(variable, signs));
    }

    Metadata metadata(SequencedMap<String, List<Metadata.Alternative>> alternatives) {
        Work complete = custom.isEmpty() ? work : work.with("custom", new Value.Other(custom));
        return new Metadata(complete, spans, alternatives, confidences);
    }
}
