package kintsugi;

import static kintsugi.support.VirtualDesktop.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import kintsugi.display.Displays;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideReader;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.guide.ShippedGuides;
import kintsugi.participant.Argon2Cost;
import kintsugi.print.stick.Sticks;
import kintsugi.support.Hands;
import kintsugi.support.VirtualDesktop;
import kintsugi.words.Words;
import kintsugi.workshop.Setup;
import kintsugi.workshop.fit.EveningWish;
import kintsugi.workshop.fit.Fit;
import kintsugi.workshop.fit.FittedEvening;
import kintsugi.workshop.fit.Machines;
import kintsugi.workshop.fit.Printer;

/** The whole program in its windows, and what the facilitator does with it. */
final class Evening {
    static final String PIN = "270914";
    static final String REFLECT = "open-communication/reflect-listen-better";
    static final Guide GUIDE =
            GuideReader.read(ShippedGuides.all().get(0)).guide().orElseThrow();
    static final Prompt KEPT = prompt("understood");
    static final Prompt SHARED = prompt("listen-better");

    private static final int PEOPLE = 8;
    private static final int PROPOSED = 12;
    private static final int MINUTES = 120;
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1);

    final Hands hands = new Hands();
    final Words words = Words.of(Locale.ENGLISH);
    final AtTheKiosk kiosk;
    private final String presenter = words.text("presenter.window", GUIDE.title());
    private final Thread program;
    private final KeptPictures pictures;

    /**
     * Starts the program.
     *
     * @param name what its pictures in {@code target/evening} begin with; none are kept where it is empty
     */
    Evening(Path data, Sticks sticks, String name) {
        pictures = new KeptPictures(hands, name);
        kiosk = new AtTheKiosk(hands, words, pictures);
        var windows =
                new WindowedProgram(new DataFolder(data), words, Clock.system(ZoneId.systemDefault()), CHEAP, sticks);
        program = new Thread(
                () -> {
                    try {
                        windows.run();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                },
                "program");
        program.setDaemon(true);
    }

    private static Prompt prompt(String id) {
        return GUIDE.prompt(new PromptKey("open-communication", id)).orElseThrow();
    }

    /** Opens home, with two displays or with one. */
    void open(boolean two) {
        if (two) {
            VirtualDesktop.plugIn();
        } else {
            VirtualDesktop.unplug();
        }
        VirtualDesktop.await(() -> Displays.connected().size() == (two ? 2 : 1));
        program.start();
    }

    /** Chooses the four words that are proposed and types the group of the recovery sheet; gives the words. */
    String choosePassphrase() {
        String proposed = ((JLabel) hands.find("proposal")).getText();
        hands.type("passphrase", proposed);
        hands.type("again", proposed);
        hands.click("use");
        Component group = hands.find("group");
        keepPicture("sheet");
        String asked = hands.showing(JLabel.class).stream()
                .filter(label -> label.getLabelFor() == group)
                .map(JLabel::getText)
                .findFirst()
                .orElseThrow();
        List<String> sheet = hands.showing(JLabel.class).stream()
                .map(JLabel::getText)
                .filter(text -> text != null && text.matches("[0-9A-Z]{4}|[0-9A-Z]{2}"))
                .toList();
        hands.type("group", sheet.get(Integer.parseInt(asked.replaceAll("\\D", "")) - 1));
        hands.click("go");
        return proposed;
    }

    /** From the start page, past the checklist, to the page on which an evening is planned. */
    void chooseGuide() {
        hands.find("home.guide.plan/rebuilding-trust");
        keepPicture("start");
        hands.click("home.guide.plan/rebuilding-trust");
        hands.find("checked");
        keepPicture("checklist");
        hands.click("checked");
    }

    /** Counts the people, gives each of them a laptop so that nothing goes round, sets the PIN, and starts. */
    void begin() {
        count("people", KeyEvent.VK_DOWN, PROPOSED - PEOPLE);
        count("kiosks", KeyEvent.VK_UP, PEOPLE - 1);
        keepPicture("fit");
        hands.click("use-evening");
        pin();
    }

    private void count(String counter, int key, int times) {
        Component found = hands.find(counter);
        Component field = hands.showing(javax.swing.JFormattedTextField.class).stream()
                .filter(one -> javax.swing.SwingUtilities.isDescendingFrom(one, found))
                .findFirst()
                .orElseThrow();
        hands.focus(field);
        for (int i = 0; i < times; i++) {
            hands.press(key);
        }
    }

    /** The PIN for tonight, twice; then the windows of the evening. */
    void pin() {
        hands.type("pin", PIN);
        hands.type("pin-again", PIN);
        keepPicture("plan");
        hands.click("start");
        hands.find("room");
    }

    /** Presses the page key until this scene is on. */
    void walkTo(String scene) {
        for (int i = 0; i < 2 * scenes().size() && !isOn(scene); i++) {
            hands.press(KeyEvent.VK_PAGE_DOWN);
        }
        assertThat(isOn(scene)).as("the scene is %s", scene).isTrue();
    }

    /** Jumps there by its number. */
    void jumpTo(String scene) {
        hands.focus(hands.find("room"));
        hands.type(String.valueOf(number(scene)));
        hands.press(KeyEvent.VK_ENTER);
        hands.until(scene + " is on", () -> isOn(scene));
    }

    /** Whether the presenter's window says that this scene is on. */
    boolean isOn(String scene) {
        return hands.reads(words.text("presenter.head.scene", number(scene), scenes().size()));
    }

    private static int number(String scene) {
        return scenes().stream().map(Scene::id).toList().indexOf(scene) + 1;
    }

    /** The scenes of the evening that fits: home proposes two hours. */
    static List<Scene> scenes() {
        var machines = new Machines(PEOPLE, 0, Printer.IN_ROOM);
        return ((FittedEvening) Fit.of(EveningWish.of(GUIDE, PEOPLE, Setup.CIRCLE, MINUTES, machines))).scenes();
    }

    /** Where the presenter's window is on the screen; empty when it is on none. */
    Rectangle presenterOnScreen() {
        return onScreen(presenter);
    }

    /** Where the room's window is on the screen; empty when it is on none. */
    Rectangle roomOnScreen() {
        return onScreen(words.text("audience.window"));
    }

    /** Gives the laptop away: the kiosk comes. */
    void handOver() {
        hands.click("kiosk");
        hands.find("yes");
        keepPicture("hand-over");
        hands.click("yes");
        hands.find("facilitator");
    }

    /** Whether anything of the presenter's window is left in this program, be it seen or not. */
    boolean presenterIsLeft() {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isDisplayable)
                .anyMatch(window -> window instanceof java.awt.Frame frame && presenter.equals(frame.getTitle()));
    }

    /** Takes the laptop back with the PIN. */
    void takeBack() {
        hands.click("facilitator");
        hands.type("digits", PIN);
        keepPicture("pin");
        hands.click("enter");
        hands.find("room");
    }

    /** Opens what is there with the passphrase, and goes on with the last workshop. */
    void resume(String passphrase) {
        hands.type("secret", passphrase);
        keepPicture("locked");
        hands.click("open");
        hands.click("go-on");
        pin();
    }

    /** Stops for tonight, with the word typed. */
    void stop() {
        hands.focus(hands.find("room"));
        hands.press(KeyEvent.VK_ESCAPE);
        hands.find("stop");
        keepPicture("leave");
        hands.click("stop");
        hands.type("word", words.text("presenter.question.stop.word"));
        keepPicture("stop");
        hands.click("yes");
        hands.find("home");
        keepPicture("stopped");
    }

    /** Closes the window in which something of that name shows, and waits for the program's end. */
    void end(String part) {
        hands.closeWindowOf(hands.find(part));
        hands.until("the program has ended", () -> !program.isAlive());
    }

    /** What the room sees. */
    BufferedImage room() {
        return hands.picture(VirtualDesktop.RIGHT);
    }

    /** Leaves a picture of the whole desktop, if pictures are kept; the first of each kind. */
    void keepPicture(String of) {
        pictures.keep(of);
    }
}
