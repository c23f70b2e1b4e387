package org.ibid.library;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Texts in the letters a key can be typed with on any keyboard: a to z and digits. Cyrillic goes by BGN/PCGN (1947,
/// 1965) and Greek by ELOT 743, both without signs above letters; letters of other scripts are left out.
final class LatinLetters {

    private static final Map<Integer, String> SPELLED = table("""
            ł l ø o đ d ð d ß ss æ ae œ oe þ th ı i ħ h ŋ n
            а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch
            ш sh щ shch ъ _ ы y ь _ э e ю yu я ya і i ї yi є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz
            α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o""");

    private LatinLetters() {}

    private static Map<Integer, String> table(String pairs) {
        var words = List.of(pairs.split("\\s+"));
        var table = new HashMap<Integer, String>();
        for (int i = 0; i < words.size(); i += 2) {
            String spelled = words.get(i + 1).replace("_", "");
            int letter = words.get(i).codePointAt(0);
            table.put(letter, spelled);
            if (Character.toUpperCase(letter) != letter) {
                table.put(Character.toUpperCase(letter), capital(spelled));
            }
        }
        return Map.copyOf(table);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// The words of a text, each of letters a to z, A to Z and digits; apostrophes and marks above letters go.
    static List<String> words(String text) {
        var out = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[οό][υύ]", "ou")
                .replaceAll("Ο[υύ]", "Ou");
        composed.codePoints().forEach(letter -> out.append(spelled(letter)));
        return Stream.of(out.toString().split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String spelled(int letter) {
        return Optional.ofNullable(SPELLED.get(letter)).orElseGet(() -> apart(letter));
    }

    private static String apart(int letter) {
        var out = new StringBuilder();
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> !isPassedOver(part))
                .forEach(part -> out.append(SPELLED.getOrDefault(part, Character.toString(part))));
        return out.toString();
    }

    private static boolean isPassedOver(int part) {
        int type = Character.getType(part);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || "'’ʼ`".indexOf(part) >= 0;
    }
}
