package org.nomenlex.text;

/**
 * A place in a source file, as an editor shows it.
 *
 * @param line 1 for the first line
 * @param column 1 for the first character of the line
 */
public record Place(int line, int column) implements Comparable<Place> {

    /** Where nothing more exact is known: the start of the file. */
    public static final Place START = new Place(1, 1);

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@code 12:5}, line and column. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
