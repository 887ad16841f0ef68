package kintsugi.display;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the machine and its screens from sleeping, by a child process, until it is closed or this process ends. Where
 * the system has no tool for it, nothing happens. Starts processes, so not on the event thread.
 */
public final class KeepAwake implements AutoCloseable {
    private static final Logger LOG = System.getLogger(KeepAwake.class.getName());

    private final Optional<Process> holder;
    private final Blanking blanking;

    KeepAwake(List<String> command, Blanking blanking) {
        this.holder = start(command);
        this.blanking = blanking;
        blanking.turnOff();
    }

    /**
     * Keeps this machine awake.
     *
     * @param who the program's name, which the system may show
     * @param why what for, in a few words
     */
    public static KeepAwake begin(String who, String why) {
        var command = AwakeCommand.of(System.getProperty("os.name", ""), who, why);
        return new KeepAwake(command, new Blanking(Blanking.xset()));
    }

    private static Optional<Process> start(List<String> command) {
        try {
            return Optional.of(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException missing) {
            LOG.log(Level.INFO, "Nothing keeps this system awake: {0} is missing", command.get(0));
            return Optional.empty();
        }
    }

    /** Whether something holds the system awake. */
    public boolean holding() {
        return holder.map(Process::isAlive).orElse(false);
    }

    /** Lets it sleep again. */
    @Override
    public void close() {
        holder.ifPresent(Process::destroy);
        blanking.restore();
    }
}
