package kintsugi.pdf.write;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.file.Tag;
import kintsugi.pdf.write.Slab.Spot;

/** Deals slabs out to pages: keeps together what holds together, drops what is optional, shares out the rest of a page. */
final class Pages {
    private final double room;
    private final List<List<Slab>> pages = new ArrayList<>();
    private List<Slab> page = new ArrayList<>();
    private double used;

    /** A slab and where it stands, from the top of the text. */
    record Placed(Slab slab, double top, double height) {}

    Pages(double room) {
        this.room = room;
    }

    /** The tags of slabs that are left out are taken from their parent. */
    List<List<Placed>> deal(List<Slab> slabs, Tag parent) {
        int next = 0;
        while (next < slabs.size()) {
            Slab slab = slabs.get(next);
            int end = chain(slabs, next, Glue.KEEP);
            Tag optional = slab.optional();
            if (optional != null && !fits(height(slabs, next, withFoot(slabs, end)))) {
                parent.remove(optional);
                next = end;
                continue;
            }
            boolean afterFoot = !page.isEmpty() && page.get(page.size() - 1).spot() == Spot.FOOT;
            if (slab.spot() == Spot.NEW_PAGE || (afterFoot && slab.spot() != Spot.FOOT)) {
                turn();
            }
            if (!fits(height(slabs, next, end))) {
                if (height(slabs, next, end) - slab.before() > room) {
                    end = chain(slabs, next, Glue.HOLD);
                }
                if (!fits(height(slabs, next, end))) {
                    turn();
                }
                if (height(slabs, next, end) - slab.before() > room) {
                    end = next + 1;
                }
            }
            for (; next < end; next++) {
                place(slabs.get(next));
            }
        }
        turn();
        if (pages.isEmpty()) {
            pages.add(List.of());
        }
        return pages.stream().map(this::spread).toList();
    }

    /** The end of the slabs that hold on to one another at least so strongly. */
    private static int chain(List<Slab> slabs, int start, Glue weakest) {
        int end = start + 1;
        while (end < slabs.size()
                && slabs.get(end - 1).glue().compareTo(weakest) >= 0
                && slabs.get(end).optional() == null
                && slabs.get(end).spot() != Spot.NEW_PAGE) {
            end++;
        }
        return end;
    }

    /** What follows at the foot of the page must still fit below something optional. */
    private static int withFoot(List<Slab> slabs, int end) {
        return end < slabs.size() && slabs.get(end).spot() == Spot.FOOT ? chain(slabs, end, Glue.KEEP) : end;
    }

    private static double height(List<Slab> slabs, int start, int end) {
        return Slab.height(slabs.subList(start, end));
    }

    private boolean fits(double height) {
        return used + height <= room + 0.01;
    }

    private void place(Slab slab) {
        Slab own = page.isEmpty() ? slab.before(0) : slab;
        if (own.full() > 0 || own.stretch() > 0) {
            page.add(own);
            used += own.full();
        }
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(page);
        }
        page = new ArrayList<>();
        used = 0;
    }

    private List<Placed> spread(List<Slab> slabs) {
        double rest = room - Slab.height(slabs);
        long growing = slabs.stream().filter(s -> s.stretch() > 0).count();
        List<Placed> placed = new ArrayList<>();
        double top = 0;
        boolean foot = false;
        for (Slab slab : slabs) {
            double more = 0;
            if (slab.stretch() > 0) {
                more = Math.max(0, Math.floor(rest / growing / slab.stretch() + 1e-6) * slab.stretch());
                growing--;
                rest -= more;
            }
            if (slab.spot() == Spot.FOOT && !foot) {
                foot = true;
                top += growing == 0 ? Math.max(0, rest) : 0;
            }
            top += slab.before();
            placed.add(new Placed(slab, top, slab.height() + more));
            top += slab.height() + more;
        }
        return placed;
    }
}
