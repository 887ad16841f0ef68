package kintsugi.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class KeepAwakeTest {
    private static final String STATE = """
            Screen Saver:
              prefer blanking:  yes    allow exposures:  yes
              timeout:  600    cycle:  300
            DPMS (Display Power Management Signaling):
              Standby: 600    Suspend: 600    Off: 600
              DPMS is Enabled
              Monitor is On
            """;

    private final List<List<String>> called = new ArrayList<>();
    private final Blanking noBlanking = new Blanking(arguments -> Optional.empty());

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aChildHoldsTheSystemAwakeUntilItIsClosed() throws InterruptedException {
        var awake = new KeepAwake(List.of("cat"), noBlanking);
        assertThat(awake.holding()).isTrue();

        awake.close();

        while (awake.holding()) {
            Thread.onSpinWait();
        }
        assertThat(awake.holding()).isFalse();
    }

    @Test
    void withoutTheToolNothingHappens() {
        try (var awake = new KeepAwake(List.of("/nowhere/no-such-tool"), noBlanking)) {
            assertThat(awake.holding()).isFalse();
        }
    }

    @Test
    void blankingIsTurnedOffAndPutBackAsItWas() {
        var blanking = new Blanking(arguments -> {
            called.add(arguments);
            return Optional.of(STATE);
        });
        blanking.turnOff();
        blanking.restore();
        blanking.restore();

        assertThat(called)
                .containsExactly(List.of("q"), List.of("s", "off", "-dpms"), List.of("s", "600", "300", "+dpms"));
    }

    @Test
    void whatWasOffBeforeStaysOff() {
        var blanking = new Blanking(arguments -> {
            called.add(arguments);
            return Optional.of("timeout:  0    cycle:  600\n DPMS is Disabled");
        });
        blanking.turnOff();
        blanking.restore();

        assertThat(called).last().isEqualTo(List.of("s", "0", "600"));
    }

    @Test
    void everySystemHasItsOwnCommand() {
        assertThat(AwakeCommand.of("Linux", "Kintsugi", "Presenting"))
                .startsWith("systemd-inhibit")
                .endsWith("cat");
        assertThat(AwakeCommand.of("Mac OS X", "Kintsugi", "Presenting")).startsWith("caffeinate");
        assertThat(AwakeCommand.of("Windows 11", "Kintsugi", "Presenting")).startsWith("powershell");
    }
}
