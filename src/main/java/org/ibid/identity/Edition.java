package org.ibid.identity;

import java.util.List;
import java.util.Optional;
import org.ibid.work.Work;

/// The number of a work's edition, from its `edition` variable or its title ("2nd ed.").
final class Edition {

    private static final List<String> ORDINALS = List.of(
            "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Edition() {}

    static Optional<Integer> of(Work work) {
        var said = work.text("edition").map(Letters::fold).orElse("");
        return Letters.words(said).stream()
                .flatMap(word -> number(word).stream())
                .findFirst()
                .or(() -> ofTitle(
                        Letters.words(work.text("title").map(Letters::fold).orElse(""))));
    }

    private static Optional<Integer> ofTitle(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("ed") || word.equals("edn") || word.equals("edition")) {
                return number(words.get(i - 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(String word) {
        int named = ORDINALS.indexOf(word);
        if (named >= 0) {
            return Optional.of(named);
        }
        int digits = 0;
        while (digits < word.length() && digits < 4 && Character.digit(word.charAt(digits), 10) >= 0) {
            digits++;
        }
        return digits == 0 ? Optional.empty() : Optional.of(Integer.valueOf(word.substring(0, digits)));
    }
}
