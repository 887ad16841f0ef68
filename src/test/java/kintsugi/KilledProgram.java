package kintsugi;

import java.nio.file.Path;
import java.util.List;

/**
 * A program with its windows in which one person wrote something, and which is then killed. It prints {@code passphrase
 * WORDS}, {@code code LETTERS}, and {@code back} when the presenter is back.
 */
final class KilledProgram {
    static final Evening.Person PERSON = new Evening.Person(
            "that it was never about the money", "somebody waits for my answer", "leave the lamp on");

    private KilledProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        Evening evening = new Evening(Path.of(arguments[0]), List::of, "killed");
        evening.open(true);
        say("passphrase " + evening.choosePassphrase());
        evening.chooseGuide();
        evening.begin(8);
        evening.walkTo(Evening.REFLECT);
        evening.handOver();
        say("code " + evening.takeTurn(PERSON));
        evening.takeBack();
        say("back");
        Thread.currentThread().join();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
