package org.nomenlex.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.source.Specimen;
import org.nomenlex.source.justel.JustelPage;
import org.nomenlex.source.justel.PageReading;
import org.nomenlex.source.lexiterata.LexIterataWriter;

class SpoiledPagesTest {

    @Test
    void aSpoiledPageIsReadOrRefusedWithAReasonForPeople() {
        Fuzz.texts("pages", 150, 5, pages(), text -> {
            PageReading reading = JustelPage.read(text.getBytes(StandardCharsets.UTF_8));
            if (reading instanceof PageReading.Refused refused) {
                assertThat(refused.reason())
                        .isNotBlank()
                        .as("a reading that failed inside is a fault, not a reason")
                        .doesNotContain("cannot be parsed");
            } else if (reading instanceof PageReading.Read read) {
                String written = LexIterataWriter.write(read.act());
                assertThat(LexIterataReader.read("page.md", written)).isNotNull();
            }
        });
    }

    @Test
    void spoiledBytesOfAPageDoNoHarm() {
        List<byte[]> pages = new ArrayList<>();
        pages().forEach(p -> pages.add(p.getBytes(StandardCharsets.ISO_8859_1)));
        Fuzz.bytes(
                "page bytes",
                300,
                8,
                pages,
                bytes -> assertThat(JustelPage.read(bytes)).isNotNull());
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        Specimen specimen = Specimen.french("2031000101");
        pages.addAll(List.of(specimen.newLayout(), specimen.oldLayout(), specimen.moniteurPage()));
        Seeds.pages().forEach(p -> pages.add(new String(p, StandardCharsets.ISO_8859_1)));
        return pages;
    }
}
