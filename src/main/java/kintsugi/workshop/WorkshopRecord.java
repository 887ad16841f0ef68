package kintsugi.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import kintsugi.guide.Agenda;
import kintsugi.guide.Guide;
import kintsugi.guide.PromptKey;
import org.jspecify.annotations.Nullable;

/**
 * What the archive keeps of a workshop itself.
 *
 * @param format of this record
 * @param head what never changes
 * @param count people, circle and codes
 * @param progress where the evening stands
 * @param gathered prompts that were gathered at least once
 * @param leaving taken back, not yet gone
 * @param charts as drawn, by prompt
 * @param lastEvening the day of the last evening, ISO-8601
 * @param ways which prompts go round; absent in older records, of which none does
 * @param note the facilitator's own; absent in older records
 * @param tonight what is kept of this evening alone; absent in older records
 */
record WorkshopRecord(
        int format,
        Head head,
        Count count,
        Progress progress,
        List<String> gathered,
        List<Leaving> leaving,
        Map<String, DrawnChart> charts,
        Phase phase,
        String lastEvening,
        Ways ways,
        String note,
        Tonight tonight) {
    /** Since the second, an item may be one that the room reads otherwise than it was written. */
    static final int FORMAT = 2;

    WorkshopRecord {
        format = FORMAT;
        note = Objects.requireNonNullElse(note, "");
        ways = Objects.requireNonNullElse(ways, Ways.TURNS);
        tonight = Objects.requireNonNullElseGet(tonight, () -> Tonight.since(head.began()));
    }

    /**
     * What never changes.
     *
     * @param title the guide's, for lists
     * @param salt of the codes, 16 bytes
     * @param steps ids of the counted steps that were planned when it began
     * @param began instant of the first evening, ISO-8601
     * @param keepDays after the last evening until all is forgotten
     * @param agenda what the evening is to take of the guide; null in older records, which take these steps whole
     */
    record Head(
            String title,
            String language,
            byte[] salt,
            List<String> steps,
            String began,
            int keepDays,
            @Nullable Agenda agenda) {
        /** What the evening takes of this guide; older records don't keep the order of the steps. */
        Agenda agenda(Guide guide) {
            return agenda == null ? Agenda.inOrder(guide, steps) : agenda;
        }
    }

    /**
     * People.
     *
     * @param codes how many codes count
     */
    record Count(int people, int circle, int codes) {
        Count people(int next) {
            return new Count(next, circle, codes);
        }

        Count circle(int next) {
            return new Count(people, next, codes);
        }

        Count codes(int next) {
            return new Count(people, circle, next);
        }
    }

    /**
     * Where the evening stands.
     *
     * @param scene id of the scene that is on
     * @param entered ids of the steps that were entered
     * @param opened ids of the steps whose prompts were opened
     * @param help ids of the scenes after which the help lines come once more; absent in older records
     */
    record Progress(String scene, List<String> entered, List<String> opened, List<String> help) {
        Progress {
            help = Objects.requireNonNullElse(help, List.of());
        }

        static Progress of(Evening evening) {
            return new Progress(
                    evening.scene().id(),
                    List.copyOf(evening.entered()),
                    List.copyOf(evening.opened()),
                    HelpAgain.after(evening.scenes()));
        }
    }

    WorkshopRecord with(Count next) {
        return new WorkshopRecord(
                format, head, next, progress, gathered, leaving, charts, phase, lastEvening, ways, note, tonight);
    }

    WorkshopRecord with(Progress next) {
        return new WorkshopRecord(
                format, head, count, next, gathered, leaving, charts, phase, lastEvening, ways, note, tonight);
    }

    WorkshopRecord with(Phase next) {
        return new WorkshopRecord(
                format, head, count, progress, gathered, leaving, charts, next, lastEvening, ways, note, tonight);
    }

    WorkshopRecord with(Ways next) {
        return new WorkshopRecord(
                format, head, count, progress, gathered, leaving, charts, phase, lastEvening, next, note, tonight);
    }

    WorkshopRecord noting(String next) {
        return new WorkshopRecord(
                format, head, count, progress, gathered, leaving, charts, phase, lastEvening, ways, next, tonight);
    }

    WorkshopRecord with(Tonight next) {
        return new WorkshopRecord(
                format, head, count, progress, gathered, leaving, charts, phase, lastEvening, ways, note, next);
    }

    /** The record of another evening. */
    WorkshopRecord following(EveningPlan plan, Tonight next, Evening evening) {
        Ways chosen = ways;
        for (PromptKey prompt : plan.ways().round()) {
            chosen = chosen.isSettled(prompt) ? chosen : chosen.choose(prompt, WayIn.PASS_ROUND);
        }
        Count more = new Count(
                Math.max(plan.people(), count.codes()), Math.max(plan.circle(), count.circle()), count.codes());
        return with(more).with(chosen).with(Phase.LIVE).with(next).with(Progress.of(evening));
    }

    /** What this evening takes of this guide. */
    Agenda agenda(Guide guide) {
        return Objects.requireNonNullElseGet(tonight.fitted(), () -> planned(guide));
    }

    /** What this evening was to take of this guide. */
    Agenda planned(Guide guide) {
        return Objects.requireNonNullElseGet(tonight.planned(), () -> head.agenda(guide));
    }

    WorkshopRecord gathering(PromptKey prompt) {
        TreeSet<String> next = new TreeSet<>(gathered);
        next.add(prompt.toString());
        return new WorkshopRecord(
                format,
                head,
                count,
                progress,
                List.copyOf(next),
                leaving,
                charts,
                phase,
                lastEvening,
                ways,
                note,
                tonight);
    }

    WorkshopRecord leaving(List<Leaving> next) {
        return new WorkshopRecord(
                format,
                head,
                count,
                progress,
                gathered,
                List.copyOf(next),
                charts,
                phase,
                lastEvening,
                ways,
                note,
                tonight);
    }

    WorkshopRecord leavingToo(List<Leaving> more) {
        List<Leaving> next = new ArrayList<>(leaving);
        next.addAll(more);
        return leaving(next);
    }

    WorkshopRecord drawing(DrawnChart chart) {
        Map<String, DrawnChart> next = new LinkedHashMap<>(charts);
        next.put(chart.prompt(), chart);
        return new WorkshopRecord(
                format, head, count, progress, gathered, leaving, next, phase, lastEvening, ways, note, tonight);
    }

    WorkshopRecord on(LocalDate evening) {
        return new WorkshopRecord(
                format,
                head,
                count,
                progress,
                gathered,
                leaving,
                charts,
                phase,
                evening.toString(),
                ways,
                note,
                tonight);
    }

    /** The last day on which it is kept. */
    LocalDate forgetOn() {
        return LocalDate.parse(lastEvening).plusDays(head.keepDays());
    }

    @Override
    public String toString() {
        return "WorkshopRecord";
    }

    boolean isLeaving(Item item) {
        return leaving.contains(new Leaving(item.prompt().toString(), item.id()));
    }
}
