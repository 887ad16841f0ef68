package kintsugi;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: its commands, each in a class of its own. Exit codes: 0 fine, 1 input, 2 usage, 3 environment. */
@Command(
        name = "kintsugi",
        version = "kintsugi 0.1.0",
        mixinStandardHelpOptions = true,
        resourceBundle = "kintsugi.words.cli")
public final class Kintsugi implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command that the arguments name and ends the program with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Kintsugi()).execute(arguments));
    }

    /** Without a command: says what there is so far. */
    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        spec.commandLine().usage(out);
        out.flush();
    }
}
