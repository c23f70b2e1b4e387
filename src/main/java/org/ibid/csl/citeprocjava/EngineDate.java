package org.ibid.csl.citeprocjava;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;

/// A date as citeproc-java takes it. It knows no seasons: they are months 13 to 16 here, which [EngineLocale] gives
/// names. The ends of a range must be equally exact: the less exact one decides.
final class EngineDate {

    private static final Pattern EDTF = Pattern.compile("(-?\\d{1,4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");
    private static final int FIRST_SEASON = 13;

    private EngineDate() {}

    static Map<String, Object> of(PartialDate date) {
        var json = new LinkedHashMap<String, Object>();
        List<Parts> ends = date.parts().isEmpty() ? parsed(date.raw()) : date.parts();
        if (ends.isEmpty()) {
            json.put("literal", FieldMarkup.clean(date.literal().isEmpty() ? date.raw() : date.literal()));
        } else {
            json.put("date-parts", parts(ends, date.season()));
        }
        if (isCirca(date)) {
            json.put("circa", true);
        }
        return json;
    }

    private static boolean isCirca(PartialDate date) {
        Object circa = date.circa();
        boolean said = circa != null
                && !circa.equals(false)
                && !circa.toString().equals("0")
                && !circa.toString().isEmpty();
        return said || date.raw().matches(".*\\d[~?%]");
    }

    private static List<List<Integer>> parts(List<Parts> ends, String season) {
        int exact = ends.stream().mapToInt(end -> exact(end, season)).min().orElse(1);
        return ends.stream()
                .map(end -> List.of(end.year(), month(end, season), end.day()).subList(0, exact))
                .toList();
    }

    private static int exact(Parts end, String season) {
        int month = month(end, season);
        if (month == 0) {
            return 1;
        }
        return end.day() == 0 || month >= FIRST_SEASON ? 2 : 3;
    }

    /// 21 to 24 are the seasons of EDTF, 13 to 16 and 17 to 20 those of other programs.
    private static int month(Parts end, String season) {
        if (end.month() >= FIRST_SEASON) {
            return FIRST_SEASON + (end.month() - FIRST_SEASON) % 4;
        }
        return end.month() == 0 && season.matches("[1-4]") ? FIRST_SEASON - 1 + Integer.parseInt(season) : end.month();
    }

    private static List<Parts> parsed(String raw) {
        var ends = new ArrayList<Parts>();
        for (String end : raw.strip().split("/", 2)) {
            Optional<Parts> parts = end(end);
            if (parts.isEmpty()) {
                return List.of();
            }
            ends.add(parts.get());
        }
        return ends;
    }

    private static Optional<Parts> end(String text) {
        var edtf = EDTF.matcher(text);
        if (!edtf.matches()) {
            return Optional.empty();
        }
        int month = edtf.group(2) == null ? 0 : Integer.parseInt(edtf.group(2));
        int day = edtf.group(3) == null ? 0 : Integer.parseInt(edtf.group(3));
        boolean possible = month <= 24 && day <= 31 && (month > 0 || day == 0);
        return possible ? Optional.of(new Parts(Integer.parseInt(edtf.group(1)), month, day)) : Optional.empty();
    }
}
