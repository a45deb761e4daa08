package org.nomenlex.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String WORDS = "§ 1er. L'\u0153il, les « prestations » et l'alinéa";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void wordsAreTheSameInEachEncodingThatSourcesUse(String charset) {
        assertThat(Encoding.decode(WORDS.getBytes(Charset.forName(charset)))).isEqualTo(WORDS);
    }

    @Test
    void whatIsNoUtf8IsToldApart() {
        assertThat(Encoding.utf8(WORDS.getBytes(StandardCharsets.UTF_8))).contains(WORDS);
        assertThat(Encoding.utf8(WORDS.getBytes(Charset.forName("windows-1252"))))
                .isEmpty();
    }

    @Test
    void nothingIsUtf8() {
        assertThat(Encoding.utf8(new byte[0])).contains("");
    }
}
