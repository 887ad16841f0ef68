package kintsugi.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class XServerTest {
    @TempDir
    Path folder;

    private XServer server = XServer.ofThisMachine();

    @BeforeEach
    void look() {
        server = new XServer(folder, folder.resolve("list"));
    }

    @Test
    void aServerThatListensAnswers() throws IOException {
        try (var listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(folder.resolve("X54321")));

            assertThat(server.answers(":54321")).isTrue();
            assertThat(server.answers("unix:54321.0")).isTrue();
        }
    }

    @Test
    void aSocketLeftBehindDoesNot() throws IOException {
        try (var listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(folder.resolve("X54322")));
        }
        assertThat(Files.exists(folder.resolve("X54322"))).isTrue();

        assertThat(server.answers(":54322")).isFalse();
    }

    @Test
    void aServerWithoutAFileIsFoundInTheKernelsList() throws IOException {
        Files.writeString(folder.resolve("list"), "0000: 00000002 0 00010000 0001 01 999 @/tmp/.X11-unix/X54323\n");

        assertThat(server.answers(":54323")).isTrue();
        assertThat(server.answers(":4323")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", ":", ":99999999999", ":x", "localhost:59999"})
    void whatIsNoAddressHasNoServer(String display) {
        assertThat(server.answers(display)).isFalse();
    }

    @Test
    void aTestWithoutAScreenKnowsIt() {
        assertThat(Headless.settle()).isTrue();
        assertThat(Displays.connected()).isEmpty();
    }
}
