package kintsugi.rehearsal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kintsugi.guide.Agenda;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.pdf.PaperSize;
import kintsugi.workshop.Ways;

/**
 * What is to be rehearsed.
 *
 * @param files the guide's bytes
 * @param guide the same, read
 * @param agenda what the evening takes of the guide
 * @param ways which prompts go round
 * @param people at least one
 * @param day of the evening
 * @param language of screens and papers that are not a participant's own
 * @param width of the room's screen in px
 * @param height of the room's screen in px
 * @param close whether the workshop is closed and forgotten at the end; else it is only stopped
 * @param out where everything goes; missing or empty
 */
public record RehearsalWish(
        GuideFiles files,
        Guide guide,
        Agenda agenda,
        Ways ways,
        List<SamplePerson> people,
        LocalDate day,
        PaperSize paper,
        Locale language,
        int width,
        int height,
        boolean close,
        Path out) {
    public RehearsalWish {
        people = List.copyOf(people);
    }

    /** Every step whole, and everything in turns. */
    public RehearsalWish(
            GuideFiles files,
            Guide guide,
            List<SamplePerson> people,
            LocalDate day,
            PaperSize paper,
            Locale language,
            int width,
            int height,
            boolean close,
            Path out) {
        this(files, guide, Agenda.whole(guide), Ways.TURNS, people, day, paper, language, width, height, close, out);
    }
}
