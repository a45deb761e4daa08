package org.nomenlex.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;

/**
 * A version as a Markdown file for people: one alinéa per line, blocks in fences, tables with their rule line, and behind
 * the text what could not be applied and what is to be known. Days of knowledge are not in it, so that a file changes only
 * when its text or its notices do.
 */
final class ReadableText {

    private ReadableText() {}

    /** The file. */
    static byte[] of(ArticleVersion version) {
        StringBuilder out = new StringBuilder();
        boolean french = version.language() == org.nomenlex.law.Language.FR;
        out.append(french ? "# Article " : "# Artikel ")
                .append(version.article())
                .append("\n\n");
        if (version.passages().isEmpty()) {
            out.append(french ? "(Abrogé)\n\n" : "(Opgeheven)\n\n");
        }
        passages(version.passages(), out);
        notices(version, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void passages(List<Passage> passages, StringBuilder out) {
        Passage.Kind open = null;
        for (Passage passage : passages) {
            Passage.Kind kind = passage.kind();
            if (open == Passage.Kind.PREFORMATTED && kind != open) {
                out.append("```\n\n");
            } else if (open == Passage.Kind.ROW && kind != open) {
                out.append('\n');
            }
            if (kind == Passage.Kind.PREFORMATTED) {
                out.append(open == kind ? "" : "```\n").append(passage.text()).append('\n');
            } else if (kind == Passage.Kind.ROW) {
                out.append(passage.text()).append('\n').append(open == kind ? "" : rule(passage.text()));
            } else {
                out.append(passage.text()).append("\n\n");
            }
            open = kind;
        }
        if (open == Passage.Kind.PREFORMATTED) {
            out.append("```\n\n");
        } else if (open == Passage.Kind.ROW) {
            out.append('\n');
        }
    }

    /** The line that makes Markdown see a table. */
    private static String rule(String row) {
        long cells = row.chars().filter(c -> c == '|').count() - 1;
        return "|" + " --- |".repeat((int) Math.max(1, cells)) + "\n";
    }

    private static void notices(ArticleVersion version, StringBuilder out) {
        if (version.refusals().isEmpty() && version.remarks().isEmpty()) {
            return;
        }
        out.append("---\n\n");
        for (Refusal r : version.refusals()) {
            out.append("> **Non appliqué** (")
                    .append(r.numac())
                    .append(", ")
                    .append(r.operation())
                    .append(", effet au ")
                    .append(r.effect())
                    .append(") : ")
                    .append(line(r.reason()))
                    .append(" — « ")
                    .append(line(r.instruction()))
                    .append(" »\n\n");
        }
        for (Remark r : version.remarks()) {
            if (r.kind() != Remark.Kind.PENDING) {
                out.append("> **")
                        .append(title(r.kind()))
                        .append("** (")
                        .append(r.numac())
                        .append(r.operation().isEmpty() ? "" : ", " + r.operation())
                        .append(") : ")
                        .append(line(r.text()))
                        .append("\n\n");
            }
        }
    }

    private static String title(Remark.Kind kind) {
        return switch (kind) {
            case PENDING -> "En attente";
            case TRANSITIONAL -> "Disposition transitoire";
            case WARNING -> "Attention";
            case DECISION -> "Décision";
            case ERRATUM -> "Erratum";
        };
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
