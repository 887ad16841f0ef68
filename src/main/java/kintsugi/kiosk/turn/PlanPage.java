package kintsugi.kiosk.turn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kintsugi.plan.PaperSize;

/**
 * What goes onto one's paper.
 *
 * @param rows what there is to tick, in the order of the evening
 * @param ticked what goes in
 * @param firstName as typed, for this paper only
 * @param pages pictures of the pages; empty while they are made
 * @param shown which page is looked at, from 0
 * @param large whether it is looked at in full size
 * @param stick how far it is on its way to a stick
 * @param found the stick that was plugged in, from {@link StickStep#FOUND} on
 * @param file the name on the stick, once written; else empty
 * @param failed whether the paper could not be made
 */
public record PlanPage(
        List<PlanRow> rows,
        Set<PlanRow> ticked,
        String firstName,
        PaperSize size,
        List<PageImage> pages,
        int shown,
        boolean large,
        StickStep stick,
        Optional<Stick> found,
        String file,
        boolean failed)
        implements Page {
    public PlanPage {
        rows = List.copyOf(rows);
        ticked = Set.copyOf(ticked);
        pages = List.copyOf(pages);
    }

    static PlanPage of(List<PlanRow> rows, PaperSize size) {
        return new PlanPage(rows, Set.of(), "", size, List.of(), 0, false, StickStep.NONE, Optional.empty(), "", false);
    }

    /** Another paper: what was shown or on its way belongs to the one before. */
    PlanPage wishing(Set<PlanRow> ticks, String name, PaperSize paper) {
        return new PlanPage(rows, ticks, name, paper, pages, shown, false, StickStep.NONE, Optional.empty(), "", false);
    }

    PlanPage pictured(List<PageImage> made) {
        int page = Math.min(shown, Math.max(0, made.size() - 1));
        return new PlanPage(rows, ticked, firstName, size, made, page, large, stick, found, file, false);
    }

    PlanPage looking(int page, boolean inFull) {
        return new PlanPage(rows, ticked, firstName, size, pages, page, inFull, stick, found, file, failed);
    }

    PlanPage sticking(StickStep step, Optional<Stick> where, String name) {
        return new PlanPage(rows, ticked, firstName, size, pages, shown, large, step, where, name, failed);
    }

    PlanPage failing() {
        return new PlanPage(
                rows, ticked, firstName, size, List.of(), 0, false, StickStep.NONE, Optional.empty(), "", true);
    }

    @Override
    public Page afterAbsence() {
        return looking(shown, false).pictured(List.of());
    }

    @Override
    public String toString() {
        return "PlanPage";
    }
}
