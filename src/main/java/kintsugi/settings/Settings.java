package kintsugi.settings;

import java.util.List;
import java.util.Map;
import kintsugi.guide.HelpLine;

/**
 * What the facilitator has set.
 *
 * @param help the help lines of the place, none when nothing is filled in
 * @param light of the room's screen
 * @param idleSeconds until the kiosk covers itself, {@link #SHORTEST_IDLE} to {@link #LONGEST_IDLE}
 * @param circle that set-up proposes, {@link #SMALLEST_CIRCLE} to {@link #GREATEST_CIRCLE}
 * @param reducedMotion whether pictures change without a fade
 * @param language of the desk, an IETF tag
 * @param keepDays after the last evening until everything is forgotten, 0 to {@link #LONGEST_KEPT}
 * @param keys of the presenter, where they are not the standard ones
 */
public record Settings(
        List<HelpLine> help,
        RoomLight light,
        int idleSeconds,
        int circle,
        Paper paper,
        boolean reducedMotion,
        String language,
        int keepDays,
        Map<Command, Stroke> keys) {
    /** Seconds; less would take the page from someone who thinks. */
    public static final int SHORTEST_IDLE = 60;
    /** Seconds; more would leave a page open to the next. */
    public static final int LONGEST_IDLE = 600;
    /** Fewer hands hide nobody. */
    public static final int SMALLEST_CIRCLE = 4;
    /** More than a room holds. */
    public static final int GREATEST_CIRCLE = 99;
    /** Days; a year. */
    public static final int LONGEST_KEPT = 366;

    /** What holds until something is set. */
    public static final Settings STANDARD =
            new Settings(List.of(), RoomLight.INK, 120, 5, Paper.A4, false, "en", 14, Map.of());

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException for a number out of its range, a language that is no tag, or keys that can't be
     */
    public Settings {
        help = List.copyOf(help);
        keys = Keymap.of(keys).chosen();
        within("idleSeconds", idleSeconds, SHORTEST_IDLE, LONGEST_IDLE);
        within("circle", circle, SMALLEST_CIRCLE, GREATEST_CIRCLE);
        within("keepDays", keepDays, 0, LONGEST_KEPT);
        if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")) {
            throw new IllegalArgumentException("language");
        }
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name);
        }
    }

    /** With other help lines. */
    public Settings help(List<HelpLine> other) {
        return new Settings(other, light, idleSeconds, circle, paper, reducedMotion, language, keepDays, keys);
    }

    /** With another light. */
    public Settings light(RoomLight other) {
        return new Settings(help, other, idleSeconds, circle, paper, reducedMotion, language, keepDays, keys);
    }

    /** With other seconds until the kiosk covers itself. */
    public Settings idleSeconds(int other) {
        return new Settings(help, light, other, circle, paper, reducedMotion, language, keepDays, keys);
    }

    /** With another circle. */
    public Settings circle(int other) {
        return new Settings(help, light, idleSeconds, other, paper, reducedMotion, language, keepDays, keys);
    }

    /** On other paper. */
    public Settings paper(Paper other) {
        return new Settings(help, light, idleSeconds, circle, other, reducedMotion, language, keepDays, keys);
    }

    /** With or without fades. */
    public Settings reducedMotion(boolean other) {
        return new Settings(help, light, idleSeconds, circle, paper, other, language, keepDays, keys);
    }

    /** In another language. */
    public Settings language(String other) {
        return new Settings(help, light, idleSeconds, circle, paper, reducedMotion, other, keepDays, keys);
    }

    /** With other days until everything is forgotten. */
    public Settings keepDays(int other) {
        return new Settings(help, light, idleSeconds, circle, paper, reducedMotion, language, other, keys);
    }

    /** With other keys of the presenter. */
    public Settings keys(Keymap other) {
        return new Settings(help, light, idleSeconds, circle, paper, reducedMotion, language, keepDays, other.chosen());
    }

    /** The keys of the presenter that are in force. */
    public Keymap keymap() {
        return Keymap.of(keys);
    }
}
