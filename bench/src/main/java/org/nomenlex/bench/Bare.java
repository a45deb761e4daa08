package org.nomenlex.bench;

/** The least that a Java program can be: what starting any of them costs. */
public final class Bare {

    private Bare() {}

    /** Prints a line. */
    public static void main(String[] arguments) {
        System.out.println("bare");
    }
}
