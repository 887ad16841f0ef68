package kintsugi;

import java.io.IOException;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import kintsugi.store.BackedUp;
import kintsugi.store.Store;
import kintsugi.words.Words;
import kintsugi.workshop.Receipt;
import kintsugi.workshop.WorkshopId;
import kintsugi.workshop.Workshops;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kintsugi forget}: what people wrote in one workshop goes for good. */
@Command(name = "forget", mixinStandardHelpOptions = true, resourceBundle = "kintsugi.words.cli")
final class ForgetCommand implements Callable<Integer> {
    @Option(names = "--workshop", paramLabel = "ID", descriptionKey = "workshop", required = true)
    private String workshop = "";

    @Mixin
    private ArchiveAccess access = new ArchiveAccess();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;
    private final Clock clock;

    ForgetCommand(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        WorkshopId id = id();
        PrintWriter out = spec.commandLine().getOut();
        Store opened = access.opened(words, secret -> Store.open(access.archive(), secret, new SecureRandom()));
        try (BackedUp store = BackedUp.of(opened, ArchiveAccess.place(clock))) {
            Workshops workshops = new Workshops(store, ArchiveAccess.place(clock));
            if (workshops.list().join().stream().noneMatch(one -> one.id().equals(id))) {
                throw new Refusal(ExitCodes.INPUT, words.text("cli.forget.none", id));
            }
            Receipt receipt = workshops.forget(id).join();
            out.println(words.text("cli.forgotten", receipt.title(), receipt.codes(), receipt.shared()));
            out.println(words.text("cli.forgotten.copies"));
            out.flush();
        }
        return ExitCodes.FINE;
    }

    private WorkshopId id() {
        try {
            return WorkshopId.parse(workshop);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), words.text("cli.forget.id"), wrong);
        }
    }
}
