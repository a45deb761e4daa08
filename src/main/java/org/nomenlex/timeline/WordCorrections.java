package org.nomenlex.timeline;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActEvent;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Folded;
import org.nomenlex.text.Place;

/** Errata and annulled words: they change what an act says from its first day on. */
final class WordCorrections {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final KnownAct view;
    private final StoredMarks marks;
    private final Findings findings;
    private final ActEdits edits;

    WordCorrections(KnownAct view, StoredMarks marks, Findings findings, ActEdits edits) {
        this.view = view;
        this.marks = marks;
        this.findings = findings;
        this.edits = edits;
    }

    /** Errata and annulled words count from the start; errata are taken out of the list. */
    Act corrected(Act act, List<ActLinks.Amendment> open) {
        Act text = act;
        List<ActLinks.Amendment> errata =
                open.stream().filter(ActLinks.Amendment::corrects).toList();
        open.removeAll(errata);
        for (ActLinks.Amendment erratum : errata) {
            text = noted(text, corrected(text, erratum), "l'erratum " + published(erratum.by()));
        }
        for (ActEvent event : view.events()) {
            if (!view.known().knows(event)) {
                continue;
            }
            if (event instanceof ActEvent.Erratum e) {
                Act now = replaceWords(text, e.article(), e.wrong(), e.right(), e.reference());
                text = noted(text, now, e.reference());
            } else if (event instanceof ActEvent.Annulment a && !a.words().isEmpty() && a.from() == null) {
                text = noted(text, withoutWords(text, a), a.reference());
            }
        }
        noteMarks();
        return text;
    }

    private static String published(HeldAct erratum) {
        return erratum.numac() + " (M.B. " + DAY.format(erratum.act().header().published()) + ")";
    }

    /** The corrected act, with what the correction changes for readers of the articles. */
    private Act noted(Act before, Act after, String by) {
        if (!after.equals(before)) {
            findings.corrections()
                    .compare(
                            view.decided(before).act(),
                            view.decided(after).act(),
                            act -> id -> String.valueOf(view.effect(act, id)),
                            by);
        }
        return after;
    }

    /**
     * What the source holds corrected only: known from the day of the erratum's Moniteur. Where one line of a text that an
     * annex brings was corrected, the rest of that text was right from the start: until then the line alone is doubtful.
     */
    private void noteMarks() {
        for (EditorialNote note : view.held().act().notes()) {
            if (note.kind() != EditorialNote.Kind.ERRATUM) {
                continue;
            }
            boolean known = marks.knowsErratum(note);
            Set<String> instructions = marks.instructionsAt(note);
            if (known) {
                instructions.forEach(id -> findings.corrections().note(id, note.reference()));
            }
            if (instructions.isEmpty()) {
                String line = marks.lineAt(note);
                Corrections told = known ? findings.corrections() : findings.foreseen();
                marks.instructionsBringing(line)
                        .forEach(id -> told.note(id, "« " + shortened(line) + " » (" + note.reference() + ")"));
            }
        }
    }

    private static String shortened(String line) {
        String words = line.replaceAll("^\\|\\s*|\\s*\\|$", "");
        return words.length() <= SHORT ? words : words.substring(0, words.lastIndexOf(' ', SHORT)) + " ...";
    }

    private static final int SHORT = 60;

    /** Words annulled that are all that an instruction brings: what it does was never done. */
    private Act withoutWords(Act text, ActEvent.Annulment annulment) {
        List<String> ids = broughtWhole(annulment);
        if (!ids.isEmpty()) {
            findings.drop(ids);
            findings.status("art. " + ids.get(0) + " annulé par " + annulment.reference());
            return text;
        }
        return without(text, annulment);
    }

    /** The instruction that brings the annulled words and nothing else; empty where there is none, or more than one. */
    List<String> broughtWhole(ActEvent.Annulment annulment) {
        List<String> ids = view.held()
                .parsed()
                .operations()
                .filter(o -> brings(o, annulment))
                .map(o -> o.instruction().id())
                .toList();
        return ids.size() == 1 ? ids : List.of();
    }

    /** The act without the annulled words. */
    Act without(Act text, ActEvent.Annulment annulment) {
        String article =
                annulment.articles().isEmpty() ? "" : annulment.articles().get(0);
        return replaceWords(text, article, annulment.words(), "", annulment.reference());
    }

    private static boolean brings(Operation operation, ActEvent.Annulment annulment) {
        String id = operation.instruction().id();
        boolean meant = annulment.articles().isEmpty()
                || annulment.articles().stream().anyMatch(a -> id.equals(a) || id.startsWith(a + "."));
        String brought = operation instanceof Operation.ReplaceWords o
                ? o.replacement()
                : operation instanceof Operation.InsertWords o ? o.words() : String.join(" ", operation.content());
        return meant
                && !brought.isBlank()
                && Folded.of(brought, Folded.Depth.NO_QUOTES)
                        .text()
                        .equals(Folded.of(annulment.words(), Folded.Depth.NO_QUOTES)
                                .text());
    }

    /**
     * An erratum of the Moniteur. Where the unit that it names is not found, the one place in the article, or in the act,
     * at which its words stand has no other reading.
     */
    private Act corrected(Act text, ActLinks.Amendment erratum) {
        Operation operation = erratum.operation();
        Optional<String> words = words(operation);
        List<UnitPath> targets = new ArrayList<>();
        String article = ActLinks.article(operation);
        if (!article.equals("*")) {
            targets.add(operation.instruction().target());
            targets.add(UnitPath.of(Segment.of(SegmentKind.ARTICLE, article)));
        } else if (words.isPresent()) {
            targets.add(UnitPath.of(Segment.of(SegmentKind.ARTICLE, having(text, words.get()))));
        }
        String reason = "";
        for (UnitPath target : targets) {
            Operation there = operation.with(operation.instruction().withTarget(target));
            ActEdits.One edited = edits.edit(text, there);
            if (edited.refused().isEmpty()) {
                findings.outcome(erratum, "");
                return edited.act();
            }
            reason = reason.isEmpty() ? edited.refused() : reason;
            if (words.isEmpty()) {
                break;
            }
        }
        findings.outcome(erratum, reason.isEmpty() ? "l'unité à corriger n'est pas nommée" : reason);
        return text;
    }

    /** The printed words by which a correction can be found without its unit. */
    private Optional<String> words(Operation operation) {
        if (operation instanceof Operation.ReplaceWords o) {
            return Optional.of(o.old());
        }
        return operation instanceof Operation.DeleteWords o ? Optional.of(o.words()) : Optional.empty();
    }

    private Act replaceWords(Act text, String article, String old, String now, String reference) {
        String where = article.isEmpty() ? having(text, old) : article.split("\\.", 2)[0];
        UnitPath target = UnitPath.of(Segment.of(SegmentKind.ARTICLE, where));
        Instruction instruction = new Instruction(
                "",
                new AmendedText(view.held().numac().value()),
                target,
                LanguageScope.BOTH,
                "",
                reference,
                Place.START,
                List.of());
        Operation operation = now.isEmpty()
                ? new Operation.DeleteWords(instruction, old, null, false)
                : new Operation.ReplaceWords(instruction, old, now, false);
        ActEdits.One edited = edits.edit(text, operation);
        String reason = edited.refused();
        findings.status(reason.isEmpty() ? reference : reference + " (non appliqué : " + reason + ")");
        return edited.act();
    }

    /** The one article in which the words stand; any where there is none, so that the refusal tells. */
    private String having(Act text, String words) {
        String sought = Folded.of(words, Folded.Depth.NO_QUOTES).text();
        List<String> found = text.articles().stream()
                .filter(a -> a.blocks().stream()
                        .flatMap(b -> b.lines().stream())
                        .anyMatch(
                                l -> Folded.of(l, Folded.Depth.NO_QUOTES).text().contains(sought)))
                .map(ActArticle::number)
                .toList();
        return found.size() == 1 ? found.get(0) : "1";
    }
}
