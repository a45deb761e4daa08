package org.nomenlex.synthetic;

/**
 * Order numbers that obey the control digit (the sixth digit is the first five modulo 7), in ascending pairs. Six digits
 * hold 90,000 of them: a title that begins where another one ended comes round to the first again, so that from nine
 * times the real law on the same number stands in several articles.
 */
final class OrderNumbers {

    private static final int FIRST = 10_000;
    private static final int COUNT = 90_000;

    private int next;

    OrderNumbers(int title, int perTitle) {
        this.next = (int) ((long) title * perTitle % COUNT);
    }

    String pair() {
        return single() + "-" + single();
    }

    String single() {
        int five = FIRST + next;
        next = (next + 1) % COUNT;
        return "%05d%d".formatted(five, five % 7);
    }
}
