package kintsugi.workshop;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideReader;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.ShippedGuides;
import kintsugi.guide.Step;
import kintsugi.participant.Answer;
import kintsugi.participant.Argon2Cost;
import kintsugi.participant.Code;
import kintsugi.participant.NotebookKey;
import kintsugi.participant.NotebookKeys;

/** People who go through the shipped guide on an archive, with cheap keys and a clock that stands still. */
public final class Group {
    public static final HelpLine LINE = new HelpLine("Somebody to talk to", "the number on the door", "day and night");

    final GuideFiles files = ShippedGuides.all().get(0);
    final Guide guide = GuideReader.read(files).guide().orElseThrow();
    final List<Duration> pauses = new ArrayList<>();
    final Archive archive;
    final Workplace place;
    final Workshops workshops;
    /** How long a wrong code's answer waits: until this is done. */
    CompletableFuture<Void> pause = CompletableFuture.completedFuture(null);

    Workshop workshop;
    Seat seat;

    Group(Archive archive, int people) {
        this(archive, people, new SecureRandom());
    }

    Group(Archive archive, int people, SecureRandom random) {
        this.archive = archive;
        this.place = new Workplace(
                Clock.fixed(Instant.parse("2026-03-05T18:00:00Z"), ZoneOffset.UTC),
                random,
                new Argon2Cost(8, 1),
                Runnable::run,
                Runnable::run,
                time -> {
                    pauses.add(time);
                    return pause;
                });
        this.workshops = new Workshops(archive, place);
        this.workshop = workshops
                .start(new Setup(
                        files,
                        guide,
                        guide.countedSteps().stream().map(Step::id).collect(Collectors.toSet()),
                        people,
                        Setup.CIRCLE,
                        List.of(LINE),
                        Setup.KEEP_DAYS))
                .join();
        this.seat = workshops.seat(workshop).join();
    }

    /** As if the program had been started again. */
    void startAgain() {
        workshop = workshops
                .resume(
                        workshop.id(),
                        List.of(LINE),
                        kept -> GuideReader.read(kept).guide().orElseThrow())
                .join();
        seat = workshops.seat(workshop).join();
    }

    /** Puts on the reflect scene of this prompt. */
    void reflectOn(PromptKey prompt) {
        for (int i = 0; i < workshop.state().scenes().size(); i++) {
            if (workshop.state().scenes().get(i).content() instanceof Content.Reflect reflect
                    && reflect.prompt().key().equals(prompt)) {
                workshop.go(i).join();
            }
        }
    }

    /** Somebody new takes a code and types it back. */
    Person sitDown() {
        Begun begun = seat.begin("en").join();
        seat.confirm(begun.turn(), begun.code()).join();
        return new Person(begun.code(), begun.turn());
    }

    /** So many new people share an answer to this prompt, each in a turn of their own. */
    List<Code> shareFrom(int people, PromptKey prompt) {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Person person = sitDown();
            seat.share(person.turn(), prompt, answer(prompt, i)).join();
            seat.end(person.turn()).join();
            codes.add(person.code());
        }
        return codes;
    }

    /** Each of these is a new person's, shared in a turn of its own. */
    void share(PromptKey prompt, Answer... answers) {
        for (Answer answer : answers) {
            Person person = sitDown();
            seat.share(person.turn(), prompt, answer).join();
            seat.end(person.turn()).join();
        }
    }

    /** What this code opens, as whoever has the code and the open archive can work it out. */
    NotebookKey keyOf(Code code) {
        byte[] salt = archive.workshops().join().stream()
                .filter(one -> one.id().equals(workshop.id()))
                .map(one -> RecordFormat.read(one.body()).head().salt())
                .findFirst()
                .orElseThrow();
        return new NotebookKeys(salt, place.cost()).of(code);
    }

    Answer answer(PromptKey key, int which) {
        Prompt prompt = guide.prompt(key).orElseThrow();
        if (prompt.form() instanceof Form.Scale scale) {
            return new Answer.Level(scale.low() + which % (scale.high() - scale.low() + 1));
        }
        if (prompt.form() instanceof Form.Choice choice) {
            return new Answer.Picked(
                    new TreeSet<>(List.of(1 + which % choice.options().size())));
        }
        return new Answer.Words("thought " + which);
    }

    record Person(Code code, TurnId turn) {}
}
