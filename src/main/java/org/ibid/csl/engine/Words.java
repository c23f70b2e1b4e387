package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;

/// Lists of words in attributes of a style.
final class Words {

    private Words() {}

    /// The words between white space, in order.
    static List<String> of(String list) {
        return isWord(list) ? List.of(list) : words(list);
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static List<String> words(String list) {
        var words = new ArrayList<String>(2);
        int start = -1;
        for (int i = 0; i <= list.length(); i++) {
            boolean inWord = i < list.length() && !Character.isWhitespace(list.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(list.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
