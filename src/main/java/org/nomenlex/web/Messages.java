package org.nomenlex.web;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the pages in three languages, from {@code messages_XX.properties}. */
public final class Messages {

    private static final Map<UiLanguage, ResourceBundle> BUNDLES = new EnumMap<>(UiLanguage.class);

    static {
        for (UiLanguage language : UiLanguage.values()) {
            BUNDLES.put(
                    language,
                    ResourceBundle.getBundle(
                            "org.nomenlex.web.messages",
                            Locale.forLanguageTag(language.code()),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
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
        ResourceBundle bundle = bundle(language);
        if (values.length == 0) {
            return bundle.getString(key);
        }
        boolean one = values[0] instanceof Number n && singular(language, n.longValue());
        String pattern = bundle.getString(one && bundle.containsKey(key + ".one") ? key + ".one" : key);
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(asText(values));
    }

    /** In French none is singular, too. */
    private static boolean singular(UiLanguage language, long count) {
        return count == 1 || (count == 0 && language == UiLanguage.FR);
    }

    private static Object[] asText(Object[] values) {
        Object[] text = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            text[i] = String.valueOf(values[i]);
        }
        return text;
    }

    static ResourceBundle bundle(UiLanguage language) {
        ResourceBundle bundle = BUNDLES.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no words for " + language);
        }
        return bundle;
    }
}
