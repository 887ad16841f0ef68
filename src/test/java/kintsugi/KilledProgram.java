package kintsugi;

import java.nio.file.Path;
import java.util.List;

/**
 * A program with its windows in which one person wrote something, and which is then killed. It prints {@code passphrase
 * WORDS}, {@code code LETTERS}, and {@code back} when the presenter is back.
 */
final class KilledProgram {
    static final AtTheKiosk.Person PERSON = new AtTheKiosk.Person(
            "that it was never about the money", "somebody waits for my answer", "leave the lamp on");

    private static final System.Logger LOG = System.getLogger(KilledProgram.class.getName());

    private KilledProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            LOG.log(System.Logger.Level.ERROR, "the evening ended too soon", failure);
            // Its windows would keep it alive, and the parent waiting for the next line.
            Runtime.getRuntime().halt(1);
        });
        live(Path.of(arguments[0]));
        Thread.currentThread().join();
    }

    private static void live(Path data) {
        Evening evening = new Evening(data, List::of, "");
        evening.open(true);
        say("passphrase " + evening.choosePassphrase());
        evening.chooseGuide();
        evening.begin();
        evening.walkTo(Evening.REFLECT);
        evening.handOver();
        say("code " + evening.kiosk.takeTurn(PERSON));
        evening.takeBack();
        say("back");
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
