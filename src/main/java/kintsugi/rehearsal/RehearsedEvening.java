package kintsugi.rehearsal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kintsugi.guide.Content;
import kintsugi.guide.Scene;
import kintsugi.plan.Plan;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Offer;
import kintsugi.workshop.Seat;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.WorkshopState;

/**
 * Walks the scenes as a facilitator would: before anything is shown of what people shared, they have their turns, or
 * the laptop goes round; on the way onto a wall its box is gathered and every text approved; before the help lines everybody gets a plan.
 */
final class RehearsedEvening {
    private final Workshop workshop;
    private final RehearsalClock clock;
    private final Seat seat;
    private final List<Participation> people;
    private final LocalDate day;
    private final List<Plan> plans = new ArrayList<>();

    RehearsedEvening(Workshop workshop, Seat seat, RehearsalClock clock, List<SamplePerson> people, LocalDate day) {
        this.workshop = workshop;
        this.seat = seat;
        this.clock = clock;
        this.people = people.stream().map(one -> new Participation(one, seat)).toList();
        this.day = day;
    }

    /** The scene that is on, as the room would see it, when everything before it has happened. */
    WorkshopState show(int position) {
        Scene scene = workshop.state().scenes().get(position);
        if (gathers(scene) && !gathers(workshop.state().scene())) {
            turns();
        }
        if (scene.content() instanceof Content.Help) {
            lastTurns();
        }
        workshop.go(position).join();
        workshop.state().goesRound().ifPresent(prompt -> people.forEach(one -> one.round(prompt.key())));
        if (gathers(scene)) {
            workshop.gather(scene).join();
            approve(scene);
        }
        WorkshopState shown = workshop.state();
        clock.pass(Duration.ofSeconds(scene.seconds()));
        return shown;
    }

    /** One for each person, in their order; empty before the help lines were reached. */
    List<Plan> plans() {
        return List.copyOf(plans);
    }

    private static boolean gathers(Scene scene) {
        return scene.content() instanceof Content.Wall || scene.content() instanceof Content.Chart;
    }

    private void turns() {
        Offer offer = seat.offer().join();
        people.stream().filter(one -> one.hasSomethingToSay(offer)).forEach(one -> one.turn(offer));
    }

    private void lastTurns() {
        Offer offer = seat.offer().join();
        people.forEach(one -> plans.add(one.lastTurn(offer, day)));
    }

    private void approve(Scene scene) {
        if (scene.content() instanceof Content.Wall wall) {
            wall.prompts().forEach(prompt -> {
                for (Card card : workshop.state().prompt(prompt.key()).cards()) {
                    workshop.judge(prompt.key(), card.id(), CardState.APPROVED).join();
                }
            });
        }
    }
}
