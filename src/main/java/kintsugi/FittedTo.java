package kintsugi;

import java.util.List;
import kintsugi.guide.Guide;
import kintsugi.stage.loss.LossWords;
import kintsugi.words.Words;
import kintsugi.workshop.Setup;
import kintsugi.workshop.fit.EveningWish;
import kintsugi.workshop.fit.Fit;
import kintsugi.workshop.fit.FittedEvening;
import kintsugi.workshop.fit.Fitting;
import kintsugi.workshop.fit.Machines;
import kintsugi.workshop.fit.Printer;
import kintsugi.workshop.fit.TooShort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The evening that a command fits to its minutes.
 *
 * @param left what was left out or became less, one sentence a line
 */
record FittedTo(FittedEvening evening, List<String> left) {
    /** Longer than any evening. */
    private static final int MOST_MINUTES = 1000;
    /** More than any room holds. */
    static final int MOST_KIOSKS = 99;

    /**
     * Sees that the minutes, if any are asked for, are so many as an evening may have.
     *
     * @throws ParameterException if not
     */
    static void check(@Nullable Integer minutes, CommandSpec spec, Words words) {
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            throw new ParameterException(spec.commandLine(), words.text("cli.minutes", MOST_MINUTES));
        }
    }

    /**
     * Fits it.
     *
     * @throws Refusal if not even the least fits
     */
    static FittedTo of(Guide guide, int people, int minutes, int kiosks, Words words) {
        EveningWish wish =
                EveningWish.of(guide, people, Setup.CIRCLE, minutes, new Machines(kiosks, 0, Printer.IN_ROOM));
        Fitting fitting = Fit.of(wish);
        if (fitting instanceof FittedEvening evening) {
            return new FittedTo(
                    evening,
                    new LossWords(words, guide)
                            .of(evening.losses(), kiosks).stream()
                                    .map(line -> words.text("cli.fit.left", line.what(), line.why()))
                                    .toList());
        }
        throw new Refusal(ExitCodes.INPUT, words.text("cli.fit.too-short", minutes, ((TooShort) fitting).least()));
    }
}
