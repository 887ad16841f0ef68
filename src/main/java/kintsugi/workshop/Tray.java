package kintsugi.workshop;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;

/**
 * The plans that were handed over for printing, in memory only: no archive is told of them, and they are gone with the
 * program. Listed by their marks, which are drawn at random, so that nothing tells who came when. Thread-safe.
 */
public final class Tray {
    /** How many plans it holds at most. */
    public static final int ROOM = 60;

    private record Sheet(HandedOver paper, boolean printed) {}

    private final SecureRandom random;
    private final Map<PictureMark, Sheet> sheets = new TreeMap<>();
    /** Which plan a turn that still lasts has handed over. */
    private final Map<TurnId, PictureMark> ofTurn = new HashMap<>();
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
     * Lays a plan in, in place of what the same turn handed over before, under the same mark then.
     *
     * @throws SeatProblem if there is no room, or the evening is over
     */
    PictureMark put(TurnId turn, Plan plan, PaperSize paper) {
        PictureMark mark = lay(turn, plan, paper);
        tell();
        return mark;
    }

    private synchronized PictureMark lay(TurnId turn, Plan plan, PaperSize paper) {
        if (shut) {
            throw new SeatProblem(SeatProblem.Kind.CLOSED);
        }
        PictureMark before = ofTurn.get(turn);
        boolean replaces = before != null && sheets.containsKey(before);
        if (!replaces && sheets.size() >= ROOM) {
            throw new SeatProblem(SeatProblem.Kind.TRAY_FULL);
        }
        PictureMark mark = replaces && before != null ? before : draw();
        sheets.put(mark, new Sheet(new HandedOver(mark, plan, paper), false));
        ofTurn.put(turn, mark);
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

    /** Takes out what this turn handed over, if it still lies here. */
    void takeBack(TurnId turn) {
        synchronized (this) {
            PictureMark mark = ofTurn.remove(turn);
            if (mark != null) {
                sheets.remove(mark);
            }
        }
        tell();
    }

    /** From now on nothing tells which plan came from this turn. */
    synchronized void turnEnded(TurnId turn) {
        ofTurn.remove(turn);
    }

    /** The evening is over: all is gone, and nothing comes in any more. */
    synchronized void shut() {
        shut = true;
        sheets.clear();
        ofTurn.clear();
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
                    paper.mark(), (mark, sheet) -> sheet.paper().equals(paper) ? new Sheet(paper, true) : sheet);
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
