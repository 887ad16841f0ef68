package kintsugi.workshop.fit;

import java.util.Objects;
import kintsugi.guide.Guide;

/**
 * What a facilitator tells before an evening.
 *
 * @param people who will be there, 1 at least
 * @param circle smallest number of different hands; {@link #circle(int, boolean)} recommends one
 * @param minutes from the title to the last word of the closing
 * @param given what is settled before
 */
public record EveningWish(
        Guide guide, int people, int circle, int minutes, Machines machines, ByHand byHand, Given given) {
    public EveningWish {
        Objects.requireNonNull(guide);
        Objects.requireNonNull(machines);
        Objects.requireNonNull(byHand);
        Objects.requireNonNull(given);
        if (people < 1 || circle < 1) {
            throw new IllegalArgumentException("somebody must be there");
        }
    }

    /** A wish without anything changed by hand. */
    public static EveningWish of(Guide guide, int people, int circle, int minutes, Machines machines) {
        return new EveningWish(guide, people, circle, minutes, machines, ByHand.untouched(guide), Given.NOTHING);
    }

    /** The circle to recommend: where partners attend together, whoever knows one hand knows two, so one more. */
    public static int circle(int usual, boolean together) {
        return together ? usual + 1 : usual;
    }

    /** The same evening for so many people. */
    public EveningWish people(int other) {
        return new EveningWish(guide, other, circle, minutes, machines, byHand, given);
    }

    /** The same evening with another circle. */
    public EveningWish circle(int other) {
        return new EveningWish(guide, people, other, minutes, machines, byHand, given);
    }

    /** The same evening with other machines. */
    public EveningWish with(Machines other) {
        return new EveningWish(guide, people, circle, minutes, other, byHand, given);
    }

    /** The same evening in other minutes. */
    public EveningWish in(int other) {
        return new EveningWish(guide, people, circle, other, machines, byHand, given);
    }

    /** The same evening with other changes by hand. */
    public EveningWish with(ByHand other) {
        return new EveningWish(guide, people, circle, minutes, machines, other, given);
    }

    /** The same evening where this is settled before. */
    public EveningWish with(Given other) {
        return new EveningWish(guide, people, circle, minutes, machines, byHand, other);
    }
}
