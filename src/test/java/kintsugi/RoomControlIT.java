package kintsugi;

import static kintsugi.support.VirtualDesktop.LEFT;
import static kintsugi.support.VirtualDesktop.RIGHT;
import static kintsugi.support.VirtualDesktop.await;
import static kintsugi.support.VirtualDesktop.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import kintsugi.display.Display;
import kintsugi.display.Placement;
import kintsugi.figure.Light;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideReader;
import kintsugi.guide.ShippedGuides;
import kintsugi.participant.Argon2Cost;
import kintsugi.stage.ScenePainter;
import kintsugi.store.MemoryArchive;
import kintsugi.support.OnEventThread;
import kintsugi.support.VirtualDesktop;
import kintsugi.support.WindowTest;
import kintsugi.words.Words;
import kintsugi.workshop.Setup;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.WorkshopState;
import kintsugi.workshop.Workshops;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WindowTest
class RoomControlIT {
    private static final String ROOM = "What the room sees";
    private static final Display DESK = new Display("left", "left", LEFT);

    private RoomControl room;

    @BeforeEach
    void open() throws Exception {
        VirtualDesktop.plugIn();
        room = OnEventThread.call(() -> {
            var words = Words.of(Locale.ENGLISH);
            var made = new RoomControl(
                    state(), new ScenePainter(words, Light.INK), words, Clock.systemUTC(), Runnable::run, true);
            made.place(new Placement(DESK, Optional.empty()));
            return made;
        });
        await(RoomControlIT::inWindow);
    }

    private static WorkshopState state() {
        GuideFiles files = ShippedGuides.all().get(0);
        var guide = GuideReader.read(files).guide().orElseThrow();
        var place = new Workplace(
                Clock.systemUTC(),
                new SecureRandom(),
                new Argon2Cost(8, 1),
                Runnable::run,
                Runnable::run,
                time -> CompletableFuture.completedFuture(null));
        var steps = Set.of(guide.countedSteps().get(0).id());
        return new Workshops(new MemoryArchive(), place)
                .start(new Setup(files, guide, steps, 12, 5, List.of(), 14))
                .join()
                .state();
    }

    @AfterEach
    void close() throws Exception {
        on(() -> room.close());
    }

    @Test
    void theOnlyDisplayIsFilledAndGivenBack() throws Exception {
        on(() -> room.whole(true));
        await(() -> onScreen(ROOM).equals(LEFT));
        assertThat(room.whole()).isTrue();

        on(() -> room.whole(false));
        await(RoomControlIT::inWindow);
    }

    @Test
    void itLeavesTheOnlyDisplayToTheKioskAndComesBackAsAWindow() throws Exception {
        on(() -> room.whole(true));
        await(() -> onScreen(ROOM).equals(LEFT));
        on(() -> room.stepAside(true));
        await(() -> onScreen(ROOM).isEmpty());
        on(() -> room.forward(true));
        assertThat(onScreen(ROOM).isEmpty()).isTrue();

        on(() -> room.stepAside(false));
        await(RoomControlIT::inWindow);
    }

    @Test
    void withADisplayOfItsOwnItIsNeitherMovedNorPutBehind() throws Exception {
        on(() -> room.whole(true));
        on(() -> room.place(new Placement(DESK, Optional.of(new Display("right", "right", RIGHT)))));
        await(() -> onScreen(ROOM).equals(RIGHT));
        assertThat(room.whole()).isFalse();

        on(() -> {
            room.whole(true);
            room.forward(false);
        });

        assertThat(room.whole()).isFalse();
        assertThat(onScreen(ROOM)).isEqualTo(RIGHT);
    }

    private static boolean inWindow() {
        var seen = onScreen(ROOM);
        return !seen.isEmpty() && LEFT.contains(seen) && seen.width < LEFT.width / 2;
    }

    private static void on(Runnable task) throws Exception {
        OnEventThread.call(() -> {
            task.run();
            return task;
        });
    }
}
