package kintsugi.workshop;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;

/**
 * The plans that were handed over for printing, in memory only: no archive is told of them, and they are gone with the
 * program. Listed by their marks, which are drawn at random, so that nothing tells who came when. Whose a plan is only
 * the sealed notebook tells that has the same random number. Thread-safe.
 */
public final class Tray {
    /** How many plans it holds at most. */
    public static final int ROOM = 60;

    private record Sheet(UUID owner, HandedOver paper, boolean printed) {}

    private final SecureRandom random;
    private final Map<PictureMark, Sheet> sheets = new TreeMap<>();
    /** Marks that are out in the room already: the paper of another may still lie at the printer. */
    private final Set<PictureMark> used = new HashSet<>();

    private Runnable changed = () -> {};
    private boolean shut;

    Tray(SecureRandom random) {
        this.random = random;
    }

    /** Calls this back after every change, in the thread that made it. */
    synchronized void onChange(Runnable listener) {
        changed = listener;
    }

    /**
     * Lays a plan in, in place of what the same owner handed over before, under the same mark then.
     *
     * @param owner random, never shown
     *
     * @throws SeatProblem if there is no room, or the evening is over
     */
    PictureMark put(UUID owner, Plan plan, PaperSize paper) {
        PictureMark mark = lay(owner, plan, paper);
        tell();
        return mark;
    }

    private synchronized PictureMark lay(UUID owner, Plan plan, PaperSize paper) {
        if (shut) {
            throw new SeatProblem(SeatProblem.Kind.CLOSED);
        }
        Optional<PictureMark> before = mark(owner);
        if (before.isEmpty() && sheets.size() >= ROOM) {
            throw new SeatProblem(SeatProblem.Kind.TRAY_FULL);
        }
        PictureMark mark = before.orElseGet(this::draw);
        sheets.put(mark, new Sheet(owner, new HandedOver(mark, plan, paper), false));
        return mark;
    }

    private PictureMark draw() {
        List<PictureMark> fresh =
                PictureMark.all().stream().filter(mark -> !used.contains(mark)).toList();
        if (fresh.isEmpty()) {
            used.retainAll(sheets.keySet());
            return draw();
        }
        PictureMark mark = fresh.get(random.nextInt(fresh.size()));
        used.add(mark);
        return mark;
    }

    /** The mark of what this owner handed over; empty if it lies here no more. */
    synchronized Optional<PictureMark> mark(UUID owner) {
        return sheets.entrySet().stream()
                .filter(each -> each.getValue().owner().equals(owner))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Takes out what this owner handed over, if it still lies here. */
    void takeBack(UUID owner) {
        synchronized (this) {
            mark(owner).ifPresent(sheets::remove);
        }
        tell();
    }

    /** The evening is over: all is gone, and nothing comes in any more. */
    synchronized void shut() {
        shut = true;
        sheets.clear();
    }

    synchronized List<TrayEntry> entries() {
        return sheets.entrySet().stream()
                .map(each -> new TrayEntry(each.getKey(), each.getValue().printed()))
                .toList();
    }

    /** The plan with this mark, to be printed; empty once it is gone. */
    public synchronized Optional<HandedOver> plan(PictureMark mark) {
        return Optional.ofNullable(sheets.get(mark)).map(Sheet::paper);
    }

    /** A printer took this; another plan that came in its place meanwhile still waits. */
    public void printed(HandedOver paper) {
        synchronized (this) {
            sheets.computeIfPresent(
                    paper.mark(),
                    (mark, sheet) -> sheet.paper().equals(paper) ? new Sheet(sheet.owner(), paper, true) : sheet);
        }
        tell();
    }

    /** Takes it out for good: its paper is there, or nobody wants it. */
    public void takeOut(PictureMark mark) {
        synchronized (this) {
            sheets.remove(mark);
        }
        tell();
    }

    private void tell() {
        Runnable listener;
        synchronized (this) {
            listener = changed;
        }
        listener.run();
    }

    @Override
    public String toString() {
        return "Tray";
    }
}
