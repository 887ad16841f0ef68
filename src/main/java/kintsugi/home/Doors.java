package kintsugi.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kintsugi.settings.LoadedSettings;
import kintsugi.settings.Settings;
import kintsugi.workshop.EveningPlan;
import kintsugi.workshop.ListedWorkshop;
import kintsugi.workshop.NextEvening;
import kintsugi.workshop.WorkshopId;

/**
 * What home can open. Every call returns at once and does its work elsewhere than on the event thread; the futures may
 * complete in any thread. Those about the archive fail with {@link kintsugi.workshop.ArchiveProblem}.
 */
public interface Doors {
    /** The kiosk's PIN in a rehearsal; home tells it. */
    String REHEARSAL_PIN = "000000";

    /** Whether there is an archive already, be it whole or damaged. */
    CompletableFuture<Boolean> archiveExists();

    /** Four random words; reading the word lists takes most of a second. */
    CompletableFuture<String> proposePassphrase();

    /**
     * Makes the archive and opens it.
     *
     * @param passphrase wiped by whoever implements this
     * @return the recovery sheet in groups of letters; shown once, never kept
     */
    CompletableFuture<List<String>> createArchive(char[] passphrase);

    /**
     * Opens the archive, and forgets what is overdue before anything shows.
     *
     * @param secret wiped by whoever implements this
     * @param sheet whether it is the recovery sheet, else the passphrase
     * @return empty if it is open; else it is damaged
     */
    CompletableFuture<Optional<DamagedData>> openArchive(char[] secret, boolean sheet);

    /** What looks after the data. */
    DataCare care();

    /** Prints the recovery sheet on paper; it never becomes a file of ours. Fails with {@link SheetNotPrinted}. */
    CompletableFuture<Void> printSheet(List<String> groups);

    /** The guides that there are: shipped ones, and the facilitator's own. */
    CompletableFuture<List<OfferedGuide>> guides();

    /**
     * The folder of the facilitator's own guides, made if it isn't there, and shown by the system's file manager where
     * there is one.
     */
    CompletableFuture<Path> ownGuides();

    /** All workshops that were not forgotten, the newest first. */
    CompletableFuture<List<ListedWorkshop>> workshops();

    /** What is set, and what there is to say about the file. */
    CompletableFuture<LoadedSettings> settings();

    /** Keeps these settings; fails with an {@link java.io.UncheckedIOException} where they can't be written. */
    CompletableFuture<Void> saveSettings(Settings settings);

    /** Begins a workshop and opens its windows; home is closed by the root once they are there. */
    CompletableFuture<Void> begin(Beginning beginning);

    /**
     * Goes on with a workshop and opens its windows.
     *
     * @param pin six digits for the kiosk
     */
    CompletableFuture<Void> goOn(WorkshopId workshop, String pin);

    /** What is left of a workshop that was stopped, for another evening. */
    CompletableFuture<NextEvening> next(WorkshopId workshop);

    /**
     * Begins another evening of a workshop that was stopped, and opens its windows.
     *
     * @param pin six digits for the kiosk
     */
    CompletableFuture<Void> another(WorkshopId workshop, EveningPlan plan, String pin);

    /** Forgets a workshop that is over: notebooks, texts and charts go, counts stay. */
    CompletableFuture<Void> forget(WorkshopId workshop);

    /** A whole evening with invented people, for practice. Nothing that was written in it is kept. */
    CompletableFuture<Void> rehearse(OfferedGuide guide);

    /**
     * Prints the papers of an evening into a file.
     *
     * @param steps ids of its steps, in their order
     * @return the file that was written
     */
    CompletableFuture<Path> worksheets(OfferedGuide guide, List<String> steps, Progress progress);
}
