package org.nomenlex.export.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.nomenlex.law.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of our Word files, so that a reader can change how all paragraphs of a kind look at once. */
final class WordStyles {

    private static final int POINT = 20;

    private WordStyles() {}

    static void define(XWPFDocument document, Language language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language.code() + "-BE");
        new Style("Normal", "Normal").size(20).after(4).add(styles);
        new Style("Title", "Title").size(32).bold().after(6).add(styles);
        new Style("Heading1", "heading 1")
                .size(26)
                .bold()
                .before(14)
                .after(4)
                .outline(0)
                .add(styles);
        new Style("Heading2", "heading 2")
                .size(18)
                .bold()
                .before(8)
                .after(3)
                .outline(1)
                .add(styles);
        new Style("Statement", "Statement").size(15).after(2).indent(8).add(styles);
        new Style("Refused", "Refused")
                .size(16)
                .color("8C0000")
                .after(3)
                .indent(8)
                .add(styles);
        new Style("Remark", "Remark")
                .size(16)
                .color("5C4700")
                .after(3)
                .indent(8)
                .add(styles);
        new Style("Note", "Note").size(15).after(1).add(styles);
        new Style("LawHeading", "Law heading")
                .size(20)
                .bold()
                .before(8)
                .after(3)
                .keep()
                .add(styles);
        new Style("LawCode", "Law code")
                .size(20)
                .bold()
                .before(6)
                .after(1)
                .keep()
                .add(styles);
        new Style("LawLabel", "Law label").size(20).after(3).indent(14).add(styles);
        new Style("LawRule", "Law rule").size(20).italic().after(3).indent(14).add(styles);
        new Style("LawPreformatted", "Law preformatted")
                .size(16)
                .font("DejaVu Sans Mono")
                .after(0)
                .add(styles);
        new Style("LawRow", "Law row").size(18).after(2).add(styles);
        new Style("LawRowHead", "Law row head").size(18).bold().after(2).add(styles);
        new Style("Footer", "footer").size(14).add(styles);
    }

    /** Measures are in points, the size of letters in half points, as Word has it. */
    private static final class Style {
        private final CTStyle style = CTStyle.Factory.newInstance();
        private final CTPPrGeneral paragraph = style.addNewPPr();
        private final CTRPr run = style.addNewRPr();

        Style(String id, String name) {
            style.setStyleId(id);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal(name);
            style.addNewQFormat();
            if (id.equals("Normal")) {
                style.setDefault(true);
            } else {
                style.addNewBasedOn().setVal("Normal");
            }
        }

        Style size(int halfPoints) {
            run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
            return this;
        }

        Style font(String name) {
            CTFonts fonts = run.addNewRFonts();
            fonts.setAscii(name);
            fonts.setHAnsi(name);
            fonts.setCs(name);
            return this;
        }

        Style bold() {
            run.addNewB();
            return this;
        }

        Style italic() {
            run.addNewI();
            return this;
        }

        Style color(String hex) {
            run.addNewColor().setVal(hex);
            return this;
        }

        Style before(int points) {
            spacing().setBefore(BigInteger.valueOf((long) points * POINT));
            return this;
        }

        Style after(int points) {
            spacing().setAfter(BigInteger.valueOf((long) points * POINT));
            return this;
        }

        private org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing spacing() {
            return paragraph.isSetSpacing() ? paragraph.getSpacing() : paragraph.addNewSpacing();
        }

        Style indent(int points) {
            paragraph.addNewInd().setLeft(BigInteger.valueOf((long) points * POINT));
            return this;
        }

        Style keep() {
            paragraph.addNewKeepNext();
            return this;
        }

        Style outline(int level) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
            paragraph.addNewKeepNext();
            return this;
        }

        void add(XWPFStyles styles) {
            styles.addStyle(new XWPFStyle(style, styles));
        }
    }
}
