package kintsugi.print.printer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The system's {@code lp}, which takes a paper through a pipe. */
final class LinePrinter {
    private static final int PATIENCE_SECONDS = 60;

    private final String program;

    LinePrinter(String program) {
        this.program = program;
    }

    /**
     * Hands a paper to a printer.
     *
     * @param options as in {@code media=A4}
     * @throws NotPrinted if it is not taken
     */
    void print(String printer, String name, List<String> options, byte[] paper) {
        List<String> command = new ArrayList<>(List.of(program, "-s", "-d", printer, "-t", name));
        options.forEach(option -> command.addAll(List.of("-o", option)));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (OutputStream pipe = process.getOutputStream()) {
                pipe.write(paper);
            }
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new NotPrinted(NotPrinted.Kind.REFUSED);
            }
            if (process.exitValue() != 0) {
                throw new NotPrinted(NotPrinted.Kind.REFUSED);
            }
        } catch (IOException notTaken) {
            throw new NotPrinted(NotPrinted.Kind.REFUSED, notTaken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotPrinted(NotPrinted.Kind.REFUSED, stopped);
        }
    }
}
