package org.nomenlex.grammar.rule;

import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Position;

/** Places of words: an order number named beside words is one of them. */
final class WordPlaces {

    private WordPlaces() {}

    static @Nullable Position of(@Nullable Position place) {
        if (place instanceof Position.Between b) {
            return new Position.Between(words(b.first()), words(b.second()));
        }
        if (place instanceof Position.After a) {
            return new Position.After(words(a.anchor()));
        }
        return place instanceof Position.Before x ? new Position.Before(words(x.anchor())) : place;
    }

    private static Anchor words(Anchor anchor) {
        return anchor instanceof Anchor.OfCode code
                ? new Anchor.OfWords(code.code().toString())
                : anchor;
    }
}
