package org.nomenlex.source.pdf;

import java.io.IOException;

/** The file would grow beyond all bounds when read. */
public final class PdfBombException extends IOException {

    private static final long serialVersionUID = 1L;

    PdfBombException(String message) {
        super(message);
    }
}
