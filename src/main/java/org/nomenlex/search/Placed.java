package org.nomenlex.search;

/**
 * A provision and where it stands among those of its article that became known on the same day. The place follows from what
 * was known up to that day alone, so that it stays when more becomes known.
 *
 * @param provision the provision
 * @param place its place, from 0
 */
record Placed(Provision provision, int place) {}
