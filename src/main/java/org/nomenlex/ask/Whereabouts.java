package org.nomenlex.ask;

import java.util.Set;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.law.ServiceCode;

/**
 * Where order numbers are named, as an index of the law knows it on the last day of its edition. To look one up by reading a
 * law a thousand times the real one takes ten minutes. Others may be among what it gives: what is read there decides.
 */
public interface Whereabouts {

    /** The articles of which a text of any day, in force or of knowledge, names one of the numbers. */
    Set<ArticleNumber> articles(ServiceCode asked, Language language);

    /** The acts that name one of the numbers in an instruction that is in no text of any day. */
    Set<Numac> acts(ServiceCode asked);
}
