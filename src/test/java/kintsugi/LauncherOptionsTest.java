package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the installed launcher tells Java, seen in a process that was started so. */
class LauncherOptionsTest {
    @TempDir
    private Path folder;

    /** Started by the test; waits to be ended. */
    static final class Waiting {
        private Waiting() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println("here");
            System.out.flush();
            int unused = System.in.read();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill")
    void nobodyAttachesAndACrashLeavesNothingBehind() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Files.readAllLines(Path.of("installer/java-options")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Waiting.class.getName()));
        Process program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        BufferedReader said = program.inputReader();
        assertThat(said.readLine()).isEqualTo("here");
        assertThatThrownBy(() -> VirtualMachine.attach(String.valueOf(program.pid())))
                .isInstanceOf(AttachNotSupportedException.class);

        // As a fault in native code would: Java writes its report, which quotes texts that lie near.
        new ProcessBuilder("kill", "-SEGV", String.valueOf(program.pid()))
                .start()
                .waitFor();
        assertThat(said.lines()).isEmpty();
        assertThat(program.waitFor()).isNotZero();
        assertThat(folder).isEmptyDirectory();
    }
}
