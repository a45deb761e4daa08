package org.nomenlex.export.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.nomenlex.export.markup.Printable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDateTime;

/** Puts words into paragraphs: plain, or as tracked changes of an author on a day. */
final class Runs {

    private long nextId = 1;

    /** Words that stand there. */
    static void plain(XWPFParagraph paragraph, String words) {
        text(paragraph.getCTP().addNewR(), words, false);
    }

    /** A sign in small letters above the line. */
    static void superscript(XWPFParagraph paragraph, String words) {
        CTR run = paragraph.getCTP().addNewR();
        run.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        text(run, words, false);
    }

    /** Words that came. */
    void inserted(XWPFParagraph paragraph, String words, Author author) {
        CTRunTrackChange change = paragraph.getCTP().addNewIns();
        sign(change, author);
        text(change.addNewR(), words, false);
    }

    /** Words that went. */
    void deleted(XWPFParagraph paragraph, String words, Author author) {
        CTRunTrackChange change = paragraph.getCTP().addNewDel();
        sign(change, author);
        text(change.addNewR(), words, true);
    }

    /** Says that the end of the paragraph, and so the paragraph itself, came. */
    void insertedEnd(XWPFParagraph paragraph, Author author) {
        sign(mark(paragraph).addNewIns(), author);
    }

    /** Says that the end of the paragraph, and so the paragraph itself, went. */
    void deletedEnd(XWPFParagraph paragraph, Author author) {
        sign(mark(paragraph).addNewDel(), author);
    }

    private static CTParaRPr mark(XWPFParagraph paragraph) {
        CTP p = paragraph.getCTP();
        var properties = p.isSetPPr() ? p.getPPr() : p.addNewPPr();
        return properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
    }

    private void sign(CTTrackChange change, Author author) {
        change.setId(BigInteger.valueOf(nextId++));
        change.setAuthor(Printable.of(author.name()));
        STDateTime date = STDateTime.Factory.newInstance();
        date.setGDateValue(author.date());
        change.xsetDate(date);
    }

    private static void text(CTR run, String words, boolean deleted) {
        String[] parts = Printable.of(words).split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addNewTab();
            }
            if (!parts[i].isEmpty()) {
                CTText text = deleted ? run.addNewDelText() : run.addNewT();
                text.setStringValue(parts[i]);
                text.setSpace(SpaceAttribute.Space.PRESERVE);
            }
        }
    }
}
