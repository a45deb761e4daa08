package org.nomenlex.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the pages in three languages, from {@code messages_XX.properties}. */
public final class Messages {

    /** Example: {@code {0}}. */
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    /**
     * Words with holes for values.
     *
     * @param words the words before, between and behind the holes
     * @param values the number of the value for each hole
     */
    private record Sentence(List<String> words, List<Integer> values) {

        static Sentence of(String text) {
            List<String> words = new ArrayList<>();
            List<Integer> values = new ArrayList<>();
            Matcher m = HOLE.matcher(text);
            int at = 0;
            while (m.find()) {
                words.add(text.substring(at, m.start()));
                values.add(Integer.valueOf(m.group(1)));
                at = m.end();
            }
            words.add(text.substring(at));
            return new Sentence(words, values);
        }

        String with(Object... given) {
            if (values.isEmpty()) {
                return words.get(0);
            }
            StringBuilder text = new StringBuilder(words.get(0));
            for (int i = 0; i < values.size(); i++) {
                text.append(given[values.get(i)]).append(words.get(i + 1));
            }
            return text.toString();
        }
    }

    private static final Map<UiLanguage, Map<String, Sentence>> SENTENCES = new EnumMap<>(UiLanguage.class);

    static {
        for (UiLanguage language : UiLanguage.values()) {
            ResourceBundle bundle = bundle(language);
            Map<String, Sentence> sentences = new HashMap<>();
            bundle.keySet().forEach(key -> sentences.put(key, Sentence.of(bundle.getString(key))));
            SENTENCES.put(language, sentences);
        }
    }

    private Messages() {}

    /**
     * The words of that name, with {@code {0}}, {@code {1}} filled in; those of {@code NAME.one} where there are such and
     * the first value counts one thing.
     *
     * @throws MissingResourceException where there are none: a test sees that there always are
     */
    static String text(UiLanguage language, String key, Object... values) {
        Map<String, Sentence> sentences = SENTENCES.getOrDefault(language, Map.of());
        Sentence sentence = null;
        if (values.length > 0 && values[0] instanceof Number n && singular(language, n.longValue())) {
            sentence = sentences.get(key + ".one");
        }
        sentence = sentence == null ? sentences.get(key) : sentence;
        if (sentence == null) {
            throw new MissingResourceException("no words", Messages.class.getName(), key);
        }
        return sentence.with(values);
    }

    /** In French none is singular, too. */
    private static boolean singular(UiLanguage language, long count) {
        return count == 1 || (count == 0 && language == UiLanguage.FR);
    }

    static ResourceBundle bundle(UiLanguage language) {
        return ResourceBundle.getBundle(
                "org.nomenlex.web.messages",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
