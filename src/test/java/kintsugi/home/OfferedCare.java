package kintsugi.home;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kintsugi.home.CareReport.Found;
import kintsugi.home.CareReport.Sign;

/** Care of data that answers at once, as a facilitator was told to. */
final class OfferedCare implements DataCare {
    static final OfferedBackup BACKUP =
            new OfferedBackup(Path.of("backups", "kintsugi-1.backup"), Instant.parse("2026-11-24T19:30:00Z"));
    static final DamagedData DAMAGED =
            new DamagedData(Optional.of(BACKUP), Optional.of(Instant.parse("2026-11-24T19:55:00Z")));
    static final CareReport REPORT = new CareReport(
            List.of(
                    new Found(Sign.BROKEN, "doctor.backup.failed", List.of("The disk is full.")),
                    new Found(
                            Sign.FINE, "doctor.data.fine", List.of("/home/somebody/.local/share/kintsugi/data", "71")),
                    new Found(Sign.FINE, "doctor.backup.fine", List.of("Tuesday 24 November, 19:30")),
                    new Found(
                            Sign.WARNING,
                            "doctor.aside",
                            List.of("/home/somebody/.local/share/kintsugi/data/set-aside-1")),
                    new Found(Sign.FINE, "doctor.clock.fine", List.of("Tuesday 24 November, 19:55")),
                    new Found(Sign.UNKNOWN, "doctor.disk.unknown", List.of()),
                    new Found(Sign.WARNING, "doctor.memory.warning", List.of()),
                    new Found(Sign.FINE, "doctor.room.fine", List.of("18432"))),
            Path.of("/home/somebody/backup-2026-11-24"));

    /** Answers, and remembers that it was asked. */
    interface Answers {
        <T> CompletableFuture<T> answer(String what, T value);
    }

    private final Answers answers;
    Optional<String> trouble = Optional.empty();

    OfferedCare(Answers answers) {
        this.answers = answers;
    }

    @Override
    public CompletableFuture<CareReport> look() {
        return CompletableFuture.completedFuture(REPORT);
    }

    @Override
    public CompletableFuture<Optional<String>> backupTrouble() {
        return CompletableFuture.completedFuture(trouble);
    }

    @Override
    public CompletableFuture<Path> backUp(Path file) {
        return answers.answer("back up " + file.getFileName(), file);
    }

    @Override
    public CompletableFuture<Void> tryBackup(Path file, char[] secret, boolean sheet) {
        return answers.answer("try " + new String(secret), file).thenAccept(nothing -> {});
    }

    @Override
    public CompletableFuture<CameBack> restore(Path file, char[] secret, boolean sheet) {
        return answers.answer(
                "restore " + file.getFileName() + (sheet ? " by sheet" : ""),
                new CameBack(BACKUP.made(), 1, Optional.of(Path.of("/home/somebody/kintsugi/data/set-aside-1"))));
    }

    @Override
    public CompletableFuture<Void> changePassphrase(char[] former, char[] next) {
        return answers.answer("change to " + new String(next), next).thenAccept(nothing -> {});
    }

    @Override
    public CompletableFuture<List<String>> renew(char[] former, char[] next) {
        return answers.answer("renew to " + new String(next), Facilitator.SHEET);
    }
}
