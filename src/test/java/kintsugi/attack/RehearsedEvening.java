package kintsugi.attack;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.participant.Answer;
import kintsugi.participant.Argon2Cost;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.NotebookKeys;
import kintsugi.support.SetClock;
import kintsugi.workshop.Archive;
import kintsugi.workshop.Begun;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Edit;
import kintsugi.workshop.Seat;
import kintsugi.workshop.Setup;
import kintsugi.workshop.TurnId;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.Workshops;

/**
 * One workshop as people make it: turn by turn, each person with several answers at once, some of them changed, taken
 * back or kept, some people late, some with another code. What people write tells nothing of them. Remembers who shared
 * what. Blocks; one thread.
 */
final class RehearsedEvening {
    private static final Argon2Cost CHEAP = new Argon2Cost(8, 1);

    private final Random chance;
    private final Workshop workshop;
    private final Seat seat;
    private final List<Person> people = new ArrayList<>();
    private final Talk talk;

    /** What somebody writes. */
    interface Talk {
        /** Words of theirs. */
        String words(int person, Random chance);

        /** Words whose length and letters are anybody's. */
        static String ofAnybody(int person, Random chance) {
            return letters(20 + chance.nextInt(80), chance);
        }

        /** So many random letters. */
        static String letters(int length, Random chance) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append((char) ('a' + chance.nextInt(26)));
            }
            return text.toString();
        }
    }

    /** Somebody, and what they hold at last. */
    static final class Person {
        private final int number;
        private Code code;
        private Notebook notebook;

        Person(int number, Code code, Notebook notebook) {
            this.number = number;
            this.code = code;
            this.notebook = notebook;
        }
    }

    /**
     * Sits down.
     *
     * @param random where the product draws ids and codes from
     * @param chance what people do, and when
     */
    RehearsedEvening(Archive archive, SecureRandom random, Random chance, Talk talk) {
        this.chance = chance;
        this.talk = talk;
        Workplace place = new Workplace(
                new SetClock(Instant.parse("2026-03-05T18:00:00Z")),
                random,
                CHEAP,
                Runnable::run,
                Runnable::run,
                time -> CompletableFuture.completedFuture(null));
        Workshops workshops = new Workshops(archive, place);
        this.workshop = workshops
                .start(new Setup(
                        SmallGuide.FILES, SmallGuide.guide(), Set.of("talk"), 30, Setup.SMALLEST_CIRCLE, List.of(), 14))
                .join();
        this.seat = workshops.seat(workshop).join();
        for (int i = 0; i < workshop.state().scenes().size(); i++) {
            if (workshop.state().scenes().get(i).content() instanceof Content.Reflect) {
                workshop.go(i).join();
            }
        }
    }

    /** So many people, most of them before the walls, the others after. */
    void run(int count, int late) {
        for (int i = 0; i < count; i++) {
            if (i == count - late) {
                gather();
            }
            turn(i);
            if (i > 0 && chance.nextInt(3) == 0) {
                comeBack(people.get(chance.nextInt(i)));
            }
        }
        gather();
    }

    void stop() {
        workshop.stopForTonight().join();
    }

    private void turn(int number) {
        Begun begun = seat.begin("en").join();
        Notebook notebook = seat.confirm(begun.turn(), begun.code()).join().notebook();
        Person person = new Person(number, begun.code(), notebook);
        people.add(person);
        for (Prompt prompt : SmallGuide.PROMPTS) {
            if (chance.nextInt(8) > 0) {
                share(person, begun.turn(), prompt);
            } else {
                Edit write = new Edit.Write(prompt.key(), answer(person, prompt), true);
                person.notebook = seat.save(begun.turn(), write).join();
            }
        }
        seat.end(begun.turn()).join();
    }

    private void comeBack(Person person) {
        TurnId turn = seat.comeBack(person.code).join().turn();
        Prompt prompt = SmallGuide.PROMPTS.get(chance.nextInt(SmallGuide.PROMPTS.size()));
        switch (chance.nextInt(3)) {
            case 0 -> share(person, turn, prompt);
            case 1 -> person.notebook = seat.withdraw(turn, prompt.key()).join();
            default -> {
                Code next = seat.newCode(turn).join().code();
                person.notebook = seat.confirm(turn, next).join().notebook();
                person.code = next;
            }
        }
        seat.end(turn).join();
    }

    private void share(Person person, TurnId turn, Prompt prompt) {
        person.notebook = seat.share(turn, prompt.key(), answer(person, prompt)).join();
    }

    private Answer answer(Person person, Prompt prompt) {
        return prompt.form() instanceof Form.Text
                ? new Answer.Words(talk.words(person.number, chance))
                : new Answer.Level(1 + chance.nextInt(10));
    }

    private void gather() {
        for (Prompt prompt : SmallGuide.PROMPTS) {
            workshop.gather(prompt.key()).join();
            for (Card card : workshop.state().prompt(prompt.key()).cards()) {
                CardState state = chance.nextInt(6) > 0 ? CardState.APPROVED : CardState.HELD;
                if (card.state() == CardState.WAITING) {
                    workshop.judge(prompt.key(), card.id(), state).join();
                }
            }
        }
    }

    /**
     * Whose is what: the number of the person, by the id of a shared answer or the locator of a notebook.
     *
     * @param salt of the workshop's codes
     */
    Map<Long, Integer> truth(byte[] salt) {
        NotebookKeys keys = new NotebookKeys(salt, CHEAP);
        Map<Long, Integer> whose = new HashMap<>();
        for (Person person : people) {
            whose.put(keys.of(person.code).locator(), person.number);
            person.notebook.shared().values().forEach(one -> whose.put(one.id(), person.number));
        }
        return whose;
    }
}
