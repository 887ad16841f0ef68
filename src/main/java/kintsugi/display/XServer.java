package kintsugi.display;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Whether an X server answers, asked without AWT: once AWT has met a display that is not there, it can paint nothing
 * any more in that process.
 *
 * @param sockets the folder of the servers' sockets
 * @param abstractSockets the kernel's list, which has those without a file, too
 */
record XServer(Path sockets, Path abstractSockets) {
    private static final Pattern DISPLAY = Pattern.compile("(.*):(\\d+)(?:\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE = 2000;

    static XServer ofThisMachine() {
        return new XServer(Path.of("/tmp/.X11-unix"), Path.of("/proc/net/unix"));
    }

    /** Whether one answers at an address as in {@code DISPLAY}: {@code :0}, {@code host:10.0}. */
    boolean answers(String display) {
        var parts = DISPLAY.matcher(display);
        if (!parts.matches() || parts.group(2).length() > 5) {
            return false;
        }
        int number = Integer.parseInt(parts.group(2));
        var host = parts.group(1);
        boolean local = host.isEmpty() || host.equals("unix") || host.startsWith("/");
        return local
                ? answersAtFile(sockets.resolve("X" + number)) || listed(number) || answersAtPort("localhost", number)
                : answersAtPort(host, number);
    }

    private static boolean answersAtFile(Path socket) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException silent) {
            return false;
        }
    }

    private boolean listed(int number) {
        try (var lines = Files.lines(abstractSockets, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.endsWith("@/tmp/.X11-unix/X" + number));
        } catch (IOException noSuchList) {
            return false;
        }
    }

    private static boolean answersAtPort(String host, int number) {
        int port = FIRST_PORT + number;
        if (port > 65535) {
            return false;
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }
}
