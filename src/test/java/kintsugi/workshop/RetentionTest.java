package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kintsugi.store.MemoryArchive;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private final Group group = new Group(new MemoryArchive(), 3);

    @Test
    void onItsLastDayAWorkshopIsStillThereAndTheDayAfterItIsForgotten() {
        assertThat(after(Setup.KEEP_DAYS).forgetOverdue().join()).isEmpty();
        assertThat(group.workshops.list().join()).hasSize(1);
        assertThat(after(Setup.KEEP_DAYS + 1).forgetOverdue().join()).hasSize(1);
        assertThat(group.workshops.list().join()).isEmpty();
    }

    @Test
    void whereTheClockMayHaveJumpedNothingIsForgottenByItself() {
        assertThat(after(Setup.KEEP_DAYS + 31).forgetOverdue().join()).isEmpty();
        assertThat(after(3_650).forgetOverdue().join()).isEmpty();
        assertThat(group.workshops.list().join()).hasSize(1);
    }

    @Test
    void theDaysAreCountedFromTheLastEvening() {
        Workshops later = after(10);
        Workshop second = later.resume(group.workshop.id(), List.of(), files -> group.guide)
                .join();
        second.stopForTonight().join();
        assertThat(after(Setup.KEEP_DAYS + 10).forgetOverdue().join()).isEmpty();
        assertThat(after(Setup.KEEP_DAYS + 11).forgetOverdue().join()).hasSize(1);
    }

    private Workshops after(int days) {
        Workplace now = group.place;
        return new Workshops(
                group.archive,
                new Workplace(
                        Clock.offset(now.clock(), Duration.ofDays(days)),
                        now.random(),
                        now.cost(),
                        now.seal(),
                        now.work(),
                        now.pause()));
    }
}
