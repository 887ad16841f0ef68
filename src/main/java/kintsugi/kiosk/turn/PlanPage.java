package kintsugi.kiosk.turn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kintsugi.plan.PaperSize;
import kintsugi.workshop.PictureMark;

/**
 * What goes onto one's paper.
 *
 * @param rows what there is to tick, in the order of the evening
 * @param ticked what goes in
 * @param firstName as typed, for this paper only
 * @param preview how it looks; empty until it was made for the first time
 * @param shown which page is looked at, from 0
 * @param large whether it is looked at in full size
 * @param stick how far it is on its way to a stick
 * @param found the stick that was plugged in, from {@link StickStep#FOUND} on
 * @param file the name on the stick, once written; else empty
 * @param handed the mark of what this person handed over for printing; empty if they did not
 * @param folded whether ticks, first name and paper are folded away
 * @param failed whether the paper could not be made
 */
public record PlanPage(
        List<PlanRow> rows,
        Set<PlanRow> ticked,
        String firstName,
        PaperSize size,
        Optional<Preview> preview,
        int shown,
        boolean large,
        StickStep stick,
        Optional<Stick> found,
        String file,
        Optional<PictureMark> handed,
        boolean folded,
        boolean failed)
        implements Page {
    public PlanPage {
        rows = List.copyOf(rows);
        ticked = Set.copyOf(ticked);
    }

    static PlanPage of(List<PlanRow> rows, PaperSize size, Optional<PictureMark> handed) {
        return new PlanPage(
                rows,
                Set.of(),
                "",
                size,
                Optional.empty(),
                0,
                false,
                StickStep.NONE,
                Optional.empty(),
                "",
                handed,
                false,
                false);
    }

    /** How many pages the paper has; 0 until it was made. */
    public int pages() {
        return preview.map(Preview::pages).orElse(0);
    }

    /** The page that is looked at; empty while it is drawn. */
    public Optional<PageImage> picture() {
        return preview.flatMap(made -> made.page(shown));
    }

    /** Another paper: what was shown or on its way belongs to the one before. */
    PlanPage wishing(Set<PlanRow> ticks, String name, PaperSize paper) {
        return new PlanPage(
                rows,
                ticks,
                name,
                paper,
                preview,
                shown,
                false,
                StickStep.NONE,
                Optional.empty(),
                "",
                handed,
                folded,
                false);
    }

    PlanPage pictured(byte[] pdf, DrawnPage page) {
        Preview before = preview.filter(made -> made.pdf() == pdf).orElse(new Preview(pdf, page.pages(), Map.of()));
        return with(Optional.of(before.with(page.number(), page.image())), Math.min(shown, page.pages() - 1), large);
    }

    PlanPage looking(int page, boolean inFull) {
        return with(preview, page, inFull);
    }

    private PlanPage with(Optional<Preview> next, int page, boolean inFull) {
        return new PlanPage(
                rows, ticked, firstName, size, next, page, inFull, stick, found, file, handed, folded, failed);
    }

    PlanPage sticking(StickStep step, Optional<Stick> where, String name) {
        return new PlanPage(
                rows, ticked, firstName, size, preview, shown, large, step, where, name, handed, folded, failed);
    }

    PlanPage handing(Optional<PictureMark> mark) {
        return new PlanPage(
                rows, ticked, firstName, size, preview, shown, large, stick, found, file, mark, folded, failed);
    }

    PlanPage failing() {
        return new PlanPage(
                rows,
                ticked,
                firstName,
                size,
                Optional.empty(),
                0,
                false,
                StickStep.NONE,
                Optional.empty(),
                "",
                handed,
                folded,
                true);
    }

    PlanPage unfolded() {
        return folding(false);
    }

    private PlanPage folding(boolean next) {
        return new PlanPage(
                rows,
                ticked,
                firstName,
                size,
                Optional.empty(),
                shown,
                false,
                stick,
                found,
                file,
                handed,
                next,
                failed);
    }

    /** Folded also where nothing is ticked, so that this can't be told either. */
    @Override
    public PlanPage afterAbsence() {
        return folding(true);
    }

    @Override
    public String toString() {
        return "PlanPage";
    }
}
