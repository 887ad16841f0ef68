package kintsugi.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kintsugi.figure.Light;
import kintsugi.stage.GalleryKinds;
import kintsugi.stage.ScenePainter;
import kintsugi.stage.SceneView;
import kintsugi.words.Words;
import org.junit.jupiter.api.Test;

/**
 * How fast the room's screen is, against copying one picture of the same size in the same run, turn by turn: {@code mvn
 * -Pbench verify}. In processor time of the thread that paints, lower quartiles, since whatever else the machine does
 * can only add. One painter for all, as in an evening: cold is what it has not laid out lately.
 */
class RoomBench {
    private static final int WIDTH = 3840;
    private static final int HEIGHT = 2160;
    private static final int WARMING = 3;
    private static final int ROUNDS = 8;
    private static final double MOST_WARM = 1.5;
    private static final double MOST_COLD = 8;
    private static final String COPY = "copying one picture";
    private static final String WARM = "a next scene, warm";
    private static final String COLD = "cold";
    private static final double FRAME = 1000.0 / 60;
    private static final Duration FADE = Duration.ofMillis(250);

    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Words words = Words.of(Locale.ENGLISH);
    private final ScenePainter painter = new ScenePainter(words, Light.INK);
    private Instant now = Instant.parse("2026-11-10T18:00:00Z");

    @Test
    void aNextSceneIsThereAsSoonAsOnePictureIsCopied() {
        var screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var onScreen = screen.createGraphics();
        List<SceneView> scenes = GalleryKinds.all();
        for (int round = -WARMING; round < ROUNDS; round++) {
            for (int kind = 0; kind < scenes.size(); kind++) {
                var view = scenes.get(kind);
                measure(round, COPY, () -> onScreen.drawImage(picture, 0, 0, null));
                warm(round, view, onScreen);
                var fresh = new RoomScreen(pictures(), () -> now, Duration.ZERO);
                fresh.setSize(WIDTH, HEIGHT);
                String name = "%s %02d %s"
                        .formatted(
                                COLD, kind, view.scene().content().getClass().getSimpleName());
                measure(round, name, () -> shown(fresh, view, onScreen));
            }
        }
        onScreen.dispose();
        report();
        double copy = quartile(COPY);
        var cold = times.keySet().stream()
                .filter(name -> name.startsWith(COLD))
                .mapToDouble(name -> quartile(name) / copy)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT, "cold: median %.2f, slowest %.2f%n", cold[cold.length / 2], cold[cold.length - 1]);

        assertThat(quartile(WARM) / copy).isLessThanOrEqualTo(MOST_WARM);
        assertThat(cold[cold.length - 1]).as("the slowest kind of scene").isLessThanOrEqualTo(MOST_COLD);
    }

    @Test
    void everyFrameOfAFadeHoldsInOneFrameOfTheProjector() {
        var screen = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        var onScreen = screen.createGraphics();
        var room = new RoomScreen(pictures(), () -> now, FADE);
        room.setSize(1920, 1080);
        room.show(new Shown.Black());
        List<SceneView> scenes = GalleryKinds.all();
        for (int round = -scenes.size(); round < 2 * scenes.size(); round++) {
            room.show(new Shown.Picture(scenes.get(Math.floorMod(round, scenes.size()))));
            for (int frame = 0; frame < FADE.toMillis(); frame += 50) {
                measure(round, "a frame of a fade", () -> room.paint(onScreen));
                now = now.plusMillis(50);
            }
        }
        room.rest();
        onScreen.dispose();
        report();

        assertThat(quartile("a frame of a fade")).isLessThan(FRAME);
    }

    private void warm(int round, SceneView view, Graphics2D onScreen) {
        var pictures = pictures();
        pictures.prepare(view, WIDTH, HEIGHT);
        var room = new RoomScreen(pictures, () -> now, Duration.ZERO);
        room.setSize(WIDTH, HEIGHT);
        measure(round, WARM, () -> shown(room, view, onScreen));
    }

    private static void shown(RoomScreen room, SceneView view, Graphics2D onScreen) {
        room.show(new Shown.Picture(view));
        room.paint(onScreen);
    }

    private Pictures pictures() {
        return new Pictures(painter, Runnable::run);
    }

    private void measure(int round, String what, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        work.run();
        double took = (threads.getCurrentThreadCpuTime() - began) / 1e6;
        if (round >= 0) {
            times.computeIfAbsent(what, key -> new ArrayList<>()).add(took);
        }
    }

    private double quartile(String what) {
        var sorted = new ArrayList<>(times.getOrDefault(what, List.of()));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 4);
    }

    private void report() {
        double copy = times.containsKey(COPY) ? quartile(COPY) : FRAME;
        times.keySet()
                .forEach(what -> System.out.printf(
                        Locale.ROOT,
                        "%-24s %7.2f ms  %5.2f of %s%n",
                        what,
                        quartile(what),
                        quartile(what) / copy,
                        times.containsKey(COPY) ? "a copy" : "a frame at 60 Hz"));
    }
}
