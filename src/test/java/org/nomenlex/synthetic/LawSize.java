package org.nomenlex.synthetic;

/**
 * How much law to invent. Whole multiples of the real law are separate <em>titles</em>, each with its own articles and
 * acts, so that cost can be measured against size while no single article grows.
 *
 * @param titles how many bodies of law of the size below
 * @param articles articles of each
 * @param services services (each a pair of order numbers) of each when it begins
 * @param acts amending acts of each; the acts that bring the articles in come on top
 */
public record LawSize(int titles, int articles, int services, int acts) {

    /** The proportions of the nomenclature: 60 articles, 5,000 services, 950 amending acts. */
    public static final LawSize REAL = new LawSize(1, 60, 5_000, 950);

    /** A law that builds in a moment, for tests. */
    public static final LawSize SMALL = new LawSize(1, 6, 120, 40);

    /** @throws IllegalArgumentException where a number is not positive, or exceeds what six-digit NUMACs can name */
    public LawSize {
        if (titles < 1 || titles > 4_000 || articles < 1 || services < articles || acts < 0 || acts > 4_000) {
            throw new IllegalArgumentException(
                    "no such law: " + titles + " x (" + articles + ", " + services + ", " + acts + ")");
        }
    }

    /** The same proportions, as many times. */
    public LawSize times(int factor) {
        return new LawSize(titles * factor, articles, services, acts);
    }
}
