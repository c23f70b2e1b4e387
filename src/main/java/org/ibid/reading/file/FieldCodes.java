package org.ibid.reading.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.reading.NotText;
import org.ibid.work.NotCsl;
import org.ibid.work.Work;

/// The records in the citation fields of Zotero and Mendeley (`ADDIN ZOTERO_ITEM CSL_CITATION {...}`, `ADDIN
/// CSL_CITATION {...}`, the tag `MENDELEY_CITATION_v3_...`), of EndNote (`ADDIN EN.CITE <EndNote>...`) and of Word
/// itself (`CITATION Kha21`).
final class FieldCodes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final Pattern CSL = Pattern.compile("(?s)\\s*ADDIN\\s+(?:ZOTERO_ITEM\\s+)?CSL_CITATION\\s*(\\{.*)");
    private static final Pattern WORD = Pattern.compile("(?s)\\s*CITATION\\s+(\\S+)(.*)");
    private static final Pattern MORE = Pattern.compile("\\\\m\\s+(\\S+)");
    private static final String MENDELEY = "MENDELEY_CITATION_v3_";

    private final Map<String, Work> sources;
    private final FileLimits limits;
    private int unreadable;

    /// @param sources Word's own records, by tag
    FieldCodes(Map<String, Work> sources, FileLimits limits) {
        this.limits = limits;
        this.sources = Map.copyOf(sources);
    }

    /// The works of a field's instruction, in their order; none if it cites nothing.
    List<Work> cited(String instruction) {
        Matcher csl = CSL.matcher(instruction);
        if (csl.matches()) {
            return items(csl.group(1));
        }
        if (instruction.contains("ADDIN EN.CITE ")) {
            return endnote(instruction);
        }
        Matcher word = WORD.matcher(instruction);
        if (!word.matches()) {
            return List.of();
        }
        var tags = new ArrayList<>(List.of(word.group(1)));
        MORE.matcher(word.group(2)).results().forEach(more -> tags.add(more.group(1)));
        return tags.stream().filter(sources::containsKey).map(sources::get).toList();
    }

    /// The records stand in the instruction, or beside it where they are long.
    private List<Work> endnote(String instruction) {
        int from = instruction.indexOf("<EndNote>");
        int to = instruction.indexOf("</EndNote>", Math.max(0, from));
        if (from < 0 || to < 0) {
            return List.of();
        }
        try {
            byte[] xml = instruction.substring(from, to + "</EndNote>".length()).getBytes(StandardCharsets.UTF_8);
            return EndnoteRecord.all(XmlFile.read(xml, limits, "the field").element());
        } catch (NotText malformed) {
            unreadable++;
            return List.of();
        }
    }

    /// What EndNote keeps beside a field whose record is long: its instruction in Base64.
    static String unpacked(String data) {
        try {
            return new String(Base64.getMimeDecoder().decode(data), StandardCharsets.UTF_8).replace("\0", "");
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }

    /// The works of a content control's tag.
    List<Work> tagged(String tag) {
        if (!tag.startsWith(MENDELEY)) {
            return List.of();
        }
        try {
            byte[] json = Base64.getDecoder().decode(tag.substring(MENDELEY.length()));
            return items(new String(json, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noBase64) {
            unreadable++;
            return List.of();
        }
    }

    int unreadable() {
        return unreadable;
    }

    private List<Work> items(String json) {
        var works = new ArrayList<Work>();
        try {
            // no database stores this character, and nobody means it
            if (JSON.readValue(json.replace("\\u0000", ""), OBJECT).get("citationItems") instanceof List<?> items) {
                for (Object item : items) {
                    if (item instanceof Map<?, ?> map && map.get("itemData") instanceof Map<?, ?> data) {
                        works.add(Work.fromCsl(JSON.convertValue(data, OBJECT)));
                    }
                }
            }
        } catch (JsonProcessingException | NotCsl damaged) {
            unreadable++;
        }
        return works;
    }
}
