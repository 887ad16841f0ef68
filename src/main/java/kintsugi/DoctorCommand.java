package kintsugi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kintsugi.doctor.Examination;
import kintsugi.doctor.Finding;
import kintsugi.doctor.Finding.Level;
import kintsugi.doctor.ThisMachine;
import kintsugi.store.Store;
import kintsugi.words.Words;
import kintsugi.workshop.ArchiveProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kintsugi doctor}: how it stands with the data and with the machine that it lies on. Repairs nothing. */
@Command(name = "doctor", mixinStandardHelpOptions = true, resourceBundle = "kintsugi.words.cli")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private ArchiveAccess access = new ArchiveAccess();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;
    private final Clock clock;

    DoctorCommand(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = access.archive();
        List<Finding> found = new ArrayList<>(data(folder));
        found.addAll(new Examination(new ThisMachine()).of(folder));
        PrintWriter out = spec.commandLine().getOut();
        found.forEach(one -> out.println(words.text("doctor.line", sign(one.level()), text(one))));
        out.flush();
        return found.stream().anyMatch(one -> one.level() == Level.BROKEN) ? ExitCodes.INPUT : ExitCodes.FINE;
    }

    private List<Finding> data(Path folder) throws IOException {
        if (!Store.exists(folder)) {
            return List.of(Finding.of(Level.FINE, "doctor.data.none", folder.toString()));
        }
        return access.opened(words, secret -> {
            DataExamination data = new DataExamination(folder, clock, words);
            try (Store store = Store.open(folder, secret, new SecureRandom())) {
                return data.of(store);
            } catch (ArchiveProblem problem) {
                if (problem.kind() != ArchiveProblem.Kind.DAMAGED) {
                    throw problem;
                }
                return data.ofDamaged(Store.goodBackups(folder, secret, new SecureRandom()));
            }
        });
    }

    private String sign(Level level) {
        return words.text(
                switch (level) {
                    case FINE -> "doctor.sign.fine";
                    case UNKNOWN -> "doctor.sign.unknown";
                    case WARNING -> "doctor.sign.warning";
                    case BROKEN -> "doctor.sign.broken";
                });
    }

    private String text(Finding finding) {
        return words.text(finding.key(), finding.arguments().toArray());
    }
}
