package kintsugi.display;

import java.util.List;
import java.util.Optional;

/**
 * Which screen shows what. The audience never covers the presenter.
 *
 * @param presenter the facilitator's screen
 * @param audience the room's; none when there is only one, and the room's scene is in a window, or nowhere
 */
public record Placement(Display presenter, Optional<Display> audience) {
    /**
     * The presenter keeps the screen they are on, or else takes the first; the audience gets the largest other one.
     *
     * @param displays at least one
     * @param presenterId the presenter's screen so far; empty for none
     */
    public static Placement of(List<Display> displays, String presenterId) {
        var presenter = displays.stream()
                .filter(display -> display.id().equals(presenterId))
                .findFirst()
                .orElse(displays.get(0));
        return new Placement(presenter, largestBeside(presenter, displays));
    }

    private static Optional<Display> largestBeside(Display presenter, List<Display> displays) {
        return displays.stream()
                .filter(display -> !display.bounds().intersects(presenter.bounds()))
                .reduce((one, other) -> area(other) > area(one) ? other : one);
    }

    private static long area(Display display) {
        return (long) display.bounds().width * display.bounds().height;
    }

    /** The same with the two screens exchanged, where there are two. */
    public Placement swapped() {
        return audience.map(room -> new Placement(room, Optional.of(presenter))).orElse(this);
    }
}
