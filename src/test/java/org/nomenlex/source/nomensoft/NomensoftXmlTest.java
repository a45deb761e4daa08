package org.nomenlex.source.nomensoft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

class NomensoftXmlTest {

    private static final String DETAIL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <dataroot xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><NOMEN_DETAIL>
              <nomen_code>589094</nomen_code><dbegin>2031-05-01T00:00:00</dbegin><dend xsi:nil="true"/>
              <nomen_desc_fr>Traitement d'un orteil, y compris le contrôle</nomen_desc_fr>
              <nomen_desc_nl>Behandeling van een teen</nomen_desc_nl>
            </NOMEN_DETAIL></dataroot>
            """;

    @Test
    void anOrderNumberWithItsLabel() throws IOException {
        assertThat(read(DETAIL))
                .containsExactly(new NomensoftRecord(
                        NomensoftRecord.Kind.DETAIL,
                        "589094",
                        LocalDate.of(2031, 5, 1),
                        null,
                        "",
                        Map.of(
                                Language.FR,
                                "Traitement d'un orteil, y compris le contrôle",
                                Language.NL,
                                "Behandeling van een teen"),
                        ""));
    }

    @Test
    void feesAndRulesWithTheirAuthor() throws IOException {
        List<NomensoftRecord> records = read("""
                <dataroot><NOMEN_CODE_RULES><nomen_code>589094</nomen_code><RULE><rule_ref>A63 §01_28</rule_ref>
                <dbegin_rule>2012-01-01</dbegin_rule><dend_rule>2999-12-31</dend_rule><rule_seq>1</rule_seq>
                <rule_desc_fr>Une fois par an.</rule_desc_fr><author_doc>KB2031022001</author_doc></RULE></NOMEN_CODE_RULES>
                <NOMEN_HONORAIRES><nomen_code>589094</nomen_code><HONORAIRE><dbegin_fee>2031-01-01</dbegin_fee><fee>158.700000</fee>
                <author_doc>OA2030_362</author_doc></HONORAIRE></NOMEN_HONORAIRES></dataroot>
                """);
        assertThat(records)
                .extracting(NomensoftRecord::kind)
                .containsExactly(NomensoftRecord.Kind.RULE, NomensoftRecord.Kind.FEE);
        assertThat(records).extracting(NomensoftRecord::code).containsOnly("589094");
        assertThat(records.get(0).reference()).isEqualTo("A63§01_28");
        assertThat(records.get(0).to()).isNull();
        assertThat(records.get(0).decree()).contains(new Numac("2031022001"));
        assertThat(records.get(1).decree()).isEmpty();
    }

    @Test
    void datesAndLabelsAreCompared() throws IOException {
        NomensoftRecord witness = read(DETAIL).get(0);
        assertThat(NomensoftComparison.differences(
                        witness,
                        new NomensoftComparison.Known(
                                "589094",
                                LocalDate.of(2031, 5, 1),
                                null,
                                Language.FR,
                                "Traitement d’un orteil, y compris le contrôle")))
                .isEmpty();
        assertThat(NomensoftComparison.differences(
                        witness,
                        new NomensoftComparison.Known(
                                "589094",
                                LocalDate.of(2031, 6, 1),
                                LocalDate.of(2032, 1, 1),
                                Language.FR,
                                "Traitement d'un doigt, y compris le contrôle")))
                .containsExactly(
                        "589094: from 2031-06-01, NomenSoft says 2031-05-01",
                        "589094: to 2032-01-01, NomenSoft says open",
                        "589094: label ... Traitement d'un [doigt | orteil] (consolidation | NomenSoft)");
    }

    @Test
    void entitiesAreNotFollowed() {
        String external = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<dataroot><N><nomen_code>589094</nomen_code><nomen_desc_fr>&x;</nomen_desc_fr></N></dataroot>";
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<dataroot><N><nomen_desc_fr>&b;</nomen_desc_fr></N></dataroot>";
        for (String hostile :
                List.of(external, laughs, "<dataroot>" + "<a>".repeat(100_000), "no xml", "<dataroot/>")) {
            assertThatThrownBy(() -> read(hostile))
                    .isInstanceOf(IOException.class)
                    .message()
                    .doesNotContain("\n");
        }
    }

    private static List<NomensoftRecord> read(String xml) throws IOException {
        return NomensoftXml.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
