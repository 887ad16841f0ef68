package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kintsugi.guide.Content;
import kintsugi.store.TestStore;
import kintsugi.workshop.fit.Company;
import kintsugi.workshop.fit.Machines;
import kintsugi.workshop.fit.Refit;
import kintsugi.workshop.fit.Rest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a facilitator agreed with the room about the rest of the evening is still so after a crash. */
class RefitCrashTest {
    private static final Duration LEFT = Duration.ofMinutes(60);

    @Test
    void afterACrashTheEveningHasItsFittedRestAndTheEndThatWasAgreed(@TempDir Path folder) {
        WorkshopState before;
        Group some;
        Instant end;
        try (Archive store = TestStore.create(folder).store()) {
            some = new Group(store, 8);
            some.workshop.next().join();
            WorkshopState now = some.workshop.state();
            end = now.since().plus(LEFT).plusSeconds(7);
            Rest rest = Refit.of(
                    some.guide,
                    new Company(8, 5, Machines.ONE_LAPTOP, Set.of(), Set.of()),
                    now.sitting().planned(),
                    now.sitting().agenda(),
                    now.position(),
                    Duration.ZERO,
                    LEFT);
            some.workshop.fit(rest.agenda(), end).join();
            before = some.workshop.state();
            assertThat(before.scenes()).hasSizeLessThan(now.scenes().size());
        }
        try (Archive store = TestStore.open(folder)) {
            WorkshopState after = resume(store, some, before.id());

            assertThat(after.scenes()).isEqualTo(before.scenes());
            assertThat(after.position()).isEqualTo(1);
            assertThat(after.sitting()).isEqualTo(before.sitting());
            assertThat(after.sitting().ends()).isEqualTo(end);
        }
    }

    @Test
    void anEveningThatEndsEarlyEndsEarlyAfterACrashTooWithItsHelpLines(@TempDir Path folder) {
        WorkshopState before;
        Group some;
        try (Archive store = TestStore.create(folder).store()) {
            some = new Group(store, 8);
            WorkshopState now = some.workshop.state();
            Rest rest = Refit.early(some.guide, now.sitting().agenda(), now.position());
            some.workshop
                    .fitAndGoOn(rest.agenda(), now.since().plus(rest.takes()))
                    .join();
            before = some.workshop.state();
        }
        try (Archive store = TestStore.open(folder)) {
            WorkshopState after = resume(store, some, before.id());

            assertThat(after.scene().content()).isInstanceOf(Content.Plans.class);
            assertThat(after.scenes())
                    .isEqualTo(before.scenes())
                    .anyMatch(scene -> scene.content() instanceof Content.Help);
            assertThat(after.sitting()).isEqualTo(before.sitting());
        }
    }

    private static WorkshopState resume(Archive store, Group some, WorkshopId id) {
        return new Workshops(store, some.place)
                .resume(id, List.of(), kept -> some.guide)
                .join()
                .state();
    }
}
