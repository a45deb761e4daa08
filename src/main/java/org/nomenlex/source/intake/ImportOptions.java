package org.nomenlex.source.intake;

import java.nio.file.Path;
import java.time.Clock;
import org.nomenlex.source.justel.ActHints;

/**
 * How to import.
 *
 * @param corpus the corpus folder
 * @param all take every act of a folder, also those that do not concern the nomenclature
 * @param hints what the user says of an act whose page or PDF does not tell
 * @param article what the user says of an article's text
 * @param tesseract the program that reads scans
 * @param clock for the dates at which evidence was received
 */
public record ImportOptions(
        Path corpus, boolean all, ActHints hints, ArticleHints article, String tesseract, Clock clock) {

    /** Ordinary imports into a corpus. */
    public static ImportOptions into(Path corpus) {
        return new ImportOptions(corpus, false, ActHints.NONE, ArticleHints.NONE, "tesseract", Clock.systemUTC());
    }
}
