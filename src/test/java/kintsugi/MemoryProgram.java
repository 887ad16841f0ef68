package kintsugi;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import kintsugi.figure.Light;
import kintsugi.guide.GuideFiles;
import kintsugi.kiosk.Kiosk;
import kintsugi.kiosk.KioskOptions;
import kintsugi.kiosk.page.ShownCode;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.pdf.font.Faces;
import kintsugi.plan.PaperSize;
import kintsugi.print.Press;
import kintsugi.print.stick.SystemSticks;
import kintsugi.store.Store;
import kintsugi.store.TestStore;
import kintsugi.support.Hands;
import kintsugi.support.OnEventThread;
import kintsugi.support.SetClock;
import kintsugi.support.VirtualDesktop;
import kintsugi.workshop.Pause;
import kintsugi.workshop.Seat;
import kintsugi.workshop.Setup;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.Workshops;

/**
 * A kiosk on a real workshop and store, in a program of its own. Whoever started it tells it by its input where to click
 * and when to dump its memory, and types into its windows itself, so that no word of theirs is in this program unless the
 * kiosk put it there.
 */
final class MemoryProgram {
    private static final System.Logger LOG = System.getLogger(MemoryProgram.class.getName());

    /** Looks, twenty a second. */
    private static final int HALF_THE_COUNTDOWN = 160;

    private final Hands hands = new Hands();
    /** How many came from the keyboard since a field was gone to; the desktop brings them when it can. */
    private final AtomicInteger arrived = new AtomicInteger();

    private final SetClock clock = new SetClock(Instant.parse("2026-11-10T19:00:00Z"));
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

    public static void main(String[] arguments) throws Exception {
        // Its windows would keep it alive, and the parent waiting for the next line.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            LOG.log(System.Logger.Level.ERROR, "the kiosk ended too soon", failure);
            Runtime.getRuntime().halt(1);
        });
        MemoryProgram program = new MemoryProgram(Path.of(arguments[0]));
        program.obey();
        Runtime.getRuntime().halt(0);
    }

    private MemoryProgram(Path data) throws Exception {
        Threads threads = Threads.started();
        Store store = TestStore.create(data).store();
        Workplace place = new Workplace(
                clock,
                new SecureRandom(),
                TestStore.CHEAP,
                threads.seal(),
                threads.work(),
                Pause.inRealTime(threads.work()));
        Workshops workshops = new Workshops(store, place);
        Workshop workshop = workshops
                .start(new Setup(
                        new GuideFiles("sample", new TreeMap<>()),
                        SampleGuide.guide(),
                        Set.of("talk", "boundaries", "space"),
                        9,
                        Setup.CIRCLE,
                        SampleGuide.help(),
                        Setup.KEEP_DAYS))
                .join();
        int scenes = workshop.state().scenes().size();
        for (int i = 0; i < scenes - 2; i++) {
            workshop.go(i).join();
        }
        Seat seat = workshops.seat(workshop).join();
        OnEventThread.call(() -> {
            Look.install(Light.PAPER);
            return Kiosk.open(
                    seat,
                    new KioskPapers(new Press(new Faces()), threads.work()),
                    new KioskSticks(SystemSticks.ofThisMachine(), threads.work()),
                    new KioskOptions(
                            Duration.ofMinutes(2),
                            digits -> false,
                            Locale.ENGLISH,
                            PaperSize.A4,
                            VirtualDesktop.LEFT,
                            false,
                            clock),
                    () -> {});
        });
        Toolkit.getDefaultToolkit().addAWTEventListener(this::heard, AWTEvent.KEY_EVENT_MASK);
        hands.find("start");
        say("ready");
    }

    private void obey() throws Exception {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] parts = order.split(" ", 2);
            switch (parts[0]) {
                case "find" -> hands.find(parts[1]);
                case "focus" -> focus(parts[1]);
                case "heard" -> hands.until("all letters came", () -> arrived.get() == Integer.parseInt(parts[1]));
                case "turn" -> turn(parts[1]);
                case "click" -> hands.click(parts[1]);
                case "tap" -> tap(parts[1]);
                case "tick" -> hands.showing(JCheckBox.class).forEach(hands::click);
                case "code" -> code();
                case "until-gone" ->
                    hands.until("no " + parts[1], () -> living(Set.of(parts[1])).isEmpty());
                case "later" -> clock.forward(Duration.ofSeconds(Long.parseLong(parts[1])));
                case "abandon" -> abandon();
                case "living" -> say("living " + living(Set.of(parts[1].split(" "))));
                case "dump" -> dump(parts[1]);
                default -> throw new IllegalArgumentException(parts[0]);
            }
            say("done");
        }
    }

    /** Long enough for the countdown, which goes on by what a tick may count, not by what the clock says. */
    private void abandon() {
        clock.forward(Duration.ofHours(1));
        hands.find("here");
        int[] looks = {0};
        hands.until("half of the countdown is over", () -> soon() && ++looks[0] > HALF_THE_COUNTDOWN);
        hands.until("the countdown is over", () -> soon() && hands.sees("start"));
    }

    private boolean soon() {
        clock.forward(Duration.ofMillis(400));
        return true;
    }

    /** On the event thread: while that paints, the collector that goes before the dump would have to stand back. */
    private static void dump(String file) throws Exception {
        OnEventThread.call(() -> {
            System.gc();
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file, true);
            return file;
        });
    }

    /** Those of the classes of which an object lives after a collection. */
    private static String living(Set<String> classes) {
        try {
            Object histogram = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            return String.valueOf(histogram)
                    .lines()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(classes::contains)
                    .collect(Collectors.joining(" "));
        } catch (JMException noSuchCommand) {
            throw new IllegalStateException(noSuchCommand);
        }
    }

    private void heard(AWTEvent event) {
        if (event.getID() == KeyEvent.KEY_TYPED) {
            arrived.incrementAndGet();
        }
    }

    private void focus(String field) {
        hands.focus(hands.find(field));
        arrived.set(0);
    }

    private void tap(String letter) {
        hands.until(letter + " can be tapped", () -> key(letter).isPresent());
        hands.click(key(letter).orElseThrow());
    }

    private Optional<JButton> key(String letter) {
        return hands.showing(JButton.class).stream()
                .filter(key -> letter.equals(key.getText()))
                .findFirst();
    }

    private void turn(String key) {
        Component before = hands.find(key);
        hands.click(before);
        hands.until("the page after " + key + " is there", () -> !before.isShowing());
    }

    /** Prints the code without a trace: what a stream of characters prints stays in its buffer. */
    private void code() throws IOException {
        byte[] letters = new byte[13];
        for (int group = 0; group < 3; group++) {
            String key = "hold-" + (group + 1);
            Component page = hands.find(key).getParent().getParent();
            int from = group * 4;
            hands.holding(key, () -> {
                hands.until("four letters can be read", () -> ShownCode.in(page).length() == 4);
                String shown = ShownCode.in(page);
                for (int i = 0; i < 4; i++) {
                    letters[from + i] = (byte) shown.charAt(i);
                }
                return key;
            });
        }
        letters[12] = '\n';
        out.write(letters);
        Arrays.fill(letters, (byte) 0);
    }

    private void say(String word) throws IOException {
        out.write((word + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
