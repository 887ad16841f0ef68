package kintsugi.workshop;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideReader;
import kintsugi.guide.PromptKey;
import kintsugi.guide.ShippedGuides;
import kintsugi.guide.Step;
import kintsugi.participant.Answer;
import kintsugi.participant.Argon2Cost;
import kintsugi.participant.Code;
import kintsugi.store.Secret;
import kintsugi.store.Store;

/**
 * A program that runs a workshop at three seats as fast as it can, and prints what was confirmed: {@code code CODE},
 * {@code note CODE number}, {@code shared CODE}, {@code scene position}.
 */
final class LivingChild {
    static final char[] PASSPHRASE = "four random quiet words".toCharArray();
    static final Argon2Cost CHEAP = new Argon2Cost(8, 1);
    static final PromptKey NOTE = new PromptKey("open-communication", "understood");
    static final PromptKey SHARED = new PromptKey("open-communication", "listen-better");

    private LivingChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        Store store = Store.exists(folder)
                ? Store.open(folder, Secret.passphrase(PASSPHRASE), new SecureRandom())
                : Store.create(folder, PASSPHRASE, CHEAP, new SecureRandom()).store();
        Workshops workshops = new Workshops(store, place());
        List<ListedWorkshop> there = workshops.list().join();
        Workshop workshop = there.isEmpty() ? begin(workshops) : resume(workshops, there.get(0));
        say("ready");
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Seat seat = workshops.seat(workshop).join();
            people.add(new Thread(() -> live(seat)));
        }
        people.forEach(Thread::start);
        for (int position = workshop.state().position(); ; position = (position + 1) % 20) {
            workshop.go(position).join();
            say("scene " + position);
            Thread.onSpinWait();
        }
    }

    private static void live(Seat seat) {
        while (true) {
            Begun begun = seat.begin("en").join();
            Code code = begun.code();
            seat.confirm(begun.turn(), code).join();
            say("code " + code.letters());
            for (int i = 1; i <= 5; i++) {
                Answer answer = new Answer.Words(text(i));
                seat.save(begun.turn(), new Edit.Write(NOTE, answer, i == 5)).join();
                say("note " + code.letters() + " " + i);
            }
            CompletableFuture<?> shared = seat.share(begun.turn(), SHARED, new Answer.Words(code.letters()));
            if (!shared.handle((done, failure) -> failure != null).join()) {
                say("shared " + code.letters());
            }
            seat.end(begun.turn()).join();
        }
    }

    static String text(int number) {
        return "note " + number + " " + "and so on ".repeat(number * 100);
    }

    private static Workshop begin(Workshops workshops) {
        GuideFiles files = ShippedGuides.all().get(0);
        Guide guide = GuideReader.read(files).guide().orElseThrow();
        return workshops
                .start(new Setup(
                        files,
                        guide,
                        guide.countedSteps().stream().map(Step::id).collect(Collectors.toSet()),
                        1_000_000,
                        Setup.CIRCLE,
                        List.of(),
                        Setup.KEEP_DAYS))
                .join();
    }

    static Workshop resume(Workshops workshops, ListedWorkshop listed) {
        return workshops
                .resume(
                        listed.id(),
                        List.of(),
                        kept -> GuideReader.read(kept).guide().orElseThrow())
                .join();
    }

    static Workplace place() {
        return new Workplace(
                Clock.systemUTC(),
                new SecureRandom(),
                CHEAP,
                Runnable::run,
                Runnable::run,
                time -> CompletableFuture.completedFuture(null));
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
