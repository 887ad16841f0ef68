package kintsugi.attack;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import kintsugi.store.SeizedStore;

/**
 * One shared answer or one notebook, as the one who took the laptop sees it.
 *
 * @param group its prompt, or {@code notebook}
 * @param row H2's number of its row
 * @param size bytes of its body
 * @param bodyAt every place in the file where the beginning of its body stands
 * @param idAt every place in the file where its id stands, in any of the ways in which it can be written
 * @param pages numbers of the pages that name it, dead ones too
 * @param chunks numbers of the chunks, each written at one time
 * @param columns what else is said of it, as {@code name=value}
 */
record Mark(
        String group,
        long id,
        long row,
        int size,
        int[] bodyAt,
        int[] idAt,
        Set<Integer> pages,
        Set<Integer> chunks,
        Set<String> columns) {
    Mark {
        pages = Set.copyOf(pages);
        chunks = Set.copyOf(chunks);
        columns = Set.copyOf(columns);
    }

    static Mark of(
            String group, long id, SeizedStore.SeizedRow row, Needles found, RawPages pages, Set<String> columns) {
        byte[] body = row.bytes("body");
        int[] bodyAt = found.of(Needles.ofBody(body));
        int[] idAt = Needles.ofNumber(id).stream()
                .flatMapToInt(needle -> Arrays.stream(found.of(needle)))
                .sorted()
                .toArray();
        Set<Integer> named = new TreeSet<>();
        Set<Integer> written = new TreeSet<>();
        for (int[] places : new int[][] {bodyAt, idAt}) {
            for (int at : places) {
                named.add(pages.page(at));
                written.add(pages.chunk(at));
            }
        }
        return new Mark(group, id, row.row(), body.length, bodyAt, idAt, named, written, columns);
    }

    /** The same under another id. */
    Mark under(long other) {
        return new Mark(group, other, row, size, bodyAt, idAt, pages, chunks, columns);
    }

    int first() {
        return idAt.length == 0 ? 0 : idAt[0];
    }

    int last() {
        return idAt.length == 0 ? 0 : idAt[idAt.length - 1];
    }

    /** The smallest distance between two places. */
    static int distance(int[] here, int[] there) {
        int least = Integer.MAX_VALUE;
        for (int one : here) {
            for (int other : there) {
                least = Math.min(least, Math.abs(one - other));
            }
        }
        return least;
    }

    /** How far apart two sets of numbers are at the nearest. */
    static int distance(Collection<Integer> here, Collection<Integer> there) {
        return distance(
                here.stream().mapToInt(Integer::intValue).toArray(),
                there.stream().mapToInt(Integer::intValue).toArray());
    }
}
