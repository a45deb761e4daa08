package org.nomenlex.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.store.Entry;
import org.nomenlex.timeline.ActParser;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.Holdings;
import org.nomenlex.timeline.Publication;

/** A part of the law, consolidated by itself: what is known of it after each of its publications. */
final class Replay {

    private final Consolidator law;
    private final Entries entries;
    private final Frame start;
    private final TreeMap<String, Frame> frames = new TreeMap<>();
    private final Map<String, String> messages = new HashMap<>();
    private final Map<String, Publication> publications = new HashMap<>();

    /**
     * Consolidates.
     *
     * @param part the acts and base texts of the part
     * @param parser reads acts that were amended anew
     * @param languages the languages of the whole law
     * @param from the publications before that day are taken together, for nobody asks what was known between them
     */
    Replay(Holdings part, ActParser parser, Set<Language> languages, String from) {
        this(part, new Consolidator(part, parser, languages), from);
    }

    /**
     * The same for a part that was consolidated already with some other acts in it.
     *
     * @param alike that part
     */
    Replay(Holdings part, ActParser parser, Set<Language> languages, String from, Replay alike) {
        this(part, following(new Consolidator(part, parser, languages), alike), from);
    }

    private static Consolidator following(Consolidator law, Replay alike) {
        law.follow(alike.law);
        return law;
    }

    private Replay(Holdings part, Consolidator consolidator, String from) {
        law = consolidator;
        entries = new Entries(law, part);
        List<Publication> early = law.publications().stream()
                .filter(p -> p.id().compareTo(from) < 0)
                .toList();
        start = early.isEmpty()
                ? Frame.NOTHING
                : Frame.NOTHING.after(entries.next(early)).withoutPending();
        Frame last = start;
        for (Publication publication :
                law.publications().subList(early.size(), law.publications().size())) {
            Entry entry = entries.next(publication);
            last = last.after(entry);
            frames.put(publication.id(), last);
            messages.put(publication.id(), entry.message());
            publications.put(publication.id(), publication);
        }
    }

    private Replay(Replay whole) {
        law = whole.law;
        entries = whole.entries;
        start = whole.start;
    }

    /** What was known before the publications that are told apart. */
    Replay beginning() {
        return new Replay(this);
    }

    /** Whether all publications that are told apart are of those acts. */
    boolean isOnlyOf(Set<Numac> acts) {
        return frames.keySet().stream().allMatch(id -> isOf(id, acts));
    }

    /** The publications that are told apart, in order. */
    Set<String> ids() {
        return frames.navigableKeySet();
    }

    /** What is known after that publication, and after those before it. */
    Frame at(String id) {
        Map.Entry<String, Frame> frame = frames.floorEntry(id);
        return frame == null ? start : frame.getValue();
    }

    /** What is known in the end. */
    Frame last() {
        return frames.isEmpty() ? start : frames.lastEntry().getValue();
    }

    /** The message of the commit of one of the publications. */
    String message(String id) {
        return messages.getOrDefault(id, "");
    }

    /** Whether a publication is of one of those acts. */
    boolean isOf(String id, Set<Numac> acts) {
        return publications.get(id) instanceof Publication.OfAct act && acts.contains(act.numac());
    }

    /** The articles in which acts ever had a say. */
    Set<Consolidator.Key> everConcerned(Set<Numac> acts) {
        Set<Consolidator.Key> keys = new TreeSet<>();
        law.everConcerned().forEach((act, its) -> {
            if (acts.contains(act)) {
                keys.addAll(its);
            }
        });
        return keys;
    }

    /** The articles that ever had a text. */
    Set<Consolidator.Key> everTexts() {
        Set<Consolidator.Key> keys = start.texts();
        frames.values().forEach(f -> keys.addAll(f.texts()));
        return keys;
    }

    Consolidator law() {
        return law;
    }

    Entries entries() {
        return entries;
    }

    /** Titles of the acts of the part. */
    Map<String, String> titles() {
        return entries.titles();
    }

    /** What became of an act in the end. */
    ActRecord record(Numac act) {
        return law.record(act);
    }

    /** Lines on decisions that do not fit. */
    List<String> misfits() {
        return law.misfits().stream().map(Object::toString).toList();
    }
}
