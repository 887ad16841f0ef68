package kintsugi.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideReader;
import kintsugi.guide.PromptKey;
import kintsugi.guide.ShippedGuides;
import kintsugi.guide.Step;
import kintsugi.participant.Answer;
import kintsugi.participant.Argon2Cost;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.Veracity;
import kintsugi.plan.Plan;
import kintsugi.plan.PlanWish;
import kintsugi.print.printer.UsualPrinter;
import kintsugi.print.stick.PlanFile;
import kintsugi.workshop.Begun;
import kintsugi.workshop.Edit;
import kintsugi.workshop.HandedOver;
import kintsugi.workshop.PictureMark;
import kintsugi.workshop.Seat;
import kintsugi.workshop.Setup;
import kintsugi.workshop.TrayEntry;
import kintsugi.workshop.TurnId;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.Workshops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The take-home is discreet. Neutral title, metadata and file name; what one wrote is left out unless ticked piece by
 * piece; help lines are in everybody's plan; and what is handed over for printing lies in memory only, without a name.
 */
class Promise07Test {
    private static final PromptKey TICKED = new PromptKey("open-communication", "understood");
    private static final PromptKey NOT_TICKED = new PromptKey("open-communication", "listen-better");
    private static final String NAME = "Wilhelmina";
    private static final String WROTE = "the quiet marmalade";
    private static final String KEPT = "the loud umbrella";

    private final PlanPrinter printer = new PlanPrinter(Samples.PRESS);
    private final RecordingArchive archive = new RecordingArchive();
    private final GuideFiles files = ShippedGuides.all().get(0);
    private final Guide guide = GuideReader.read(files).guide().orElseThrow();
    private final Workshops workshops = new Workshops(
            archive,
            new Workplace(
                    Clock.fixed(Instant.parse("2026-11-10T18:00:00Z"), ZoneOffset.UTC),
                    new SecureRandom(),
                    new Argon2Cost(8, 1),
                    Runnable::run,
                    Runnable::run,
                    time -> CompletableFuture.completedFuture(null)));
    private final Workshop workshop = workshops
            .start(new Setup(
                    files,
                    guide,
                    guide.countedSteps().stream().map(Step::id).collect(Collectors.toSet()),
                    16,
                    5,
                    Samples.HELP,
                    14))
            .join();
    private final Seat seat = workshops.seat(workshop).join();

    @TempDir
    Path folder;

    @Test
    void theFileSaysNothingOfItselfThatAnyPaperWouldNotSay() {
        byte[] own = printer.print(seat.plan(sitDown(), wish(Set.of(TICKED))).join(), PaperSize.A4);
        assertNeutral(own);
        assertThat(Text.metadata(own)).doesNotContain(NAME);
        assertThat(Text.of(own)).contains(NAME).doesNotContain(guide.title());
        assertThat(new PlanFile("my-plan").write(folder, own).getFileName()).hasToString("my-plan.pdf");
    }

    private void assertNeutral(byte[] pdf) {
        String metadata = Text.metadata(pdf);
        assertThat(metadata).contains("My plan").doesNotContainIgnoringCase("kintsugi");
        Stream.concat(Stream.of(guide.title()), guide.countedSteps().stream().map(Step::title))
                .forEach(title -> assertThat(metadata).doesNotContainIgnoringCase(title));
    }

    @Test
    void whatOneWroteIsLeftOutUnlessItIsTickedPieceByPiece() {
        TurnId turn = sitDown();
        Plan none = seat.plan(turn, wish(Set.of())).join();
        assertThat(Text.of(printer.print(none, PaperSize.A4))).doesNotContain(WROTE, KEPT);

        Plan one = seat.plan(turn, wish(Set.of(TICKED))).join();
        assertThat(Text.of(printer.print(one, PaperSize.A4))).contains(WROTE).doesNotContain(KEPT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void helpLinesAreInEverybodysPlan(boolean ticked) {
        TurnId turn = sitDown();
        Plan own = seat.plan(turn, wish(ticked ? Set.of(TICKED) : Set.of())).join();
        HandedOver handed = new HandedOver(mark(turn), own, kintsugi.plan.PaperSize.A4);
        for (byte[] pdf : List.of(printer.print(own, PaperSize.A4), printer.print(handed))) {
            Samples.HELP.forEach(line -> assertThat(Text.of(pdf)).contains(line.name(), line.contact()));
        }
    }

    @Test
    void ofHandingOverTheArchiveKeepsOnlyANumberInTheSealedNotebook() {
        TurnId turn = sitDown();
        int written = archive.writes();
        PictureMark mark = mark(turn);
        mark(turn);
        HandedOver lying = workshop.tray().plan(mark).orElseThrow();
        workshop.tray().printed(lying);
        workshop.tray().takeOut(mark);
        assertThat(archive.writes()).isEqualTo(written + 1);
        assertThat(archive.readable())
                .doesNotContain(NAME, WROTE, KEPT, mark.picture().name());
    }

    @Test
    void aHandedOverPlanHasItsMarkOnTopANeutralFileAndNoName() throws IOException {
        TurnId turn = sitDown();
        PictureMark mark = mark(turn);
        byte[] pdf = printer.print(workshop.tray().plan(mark).orElseThrow());

        assertNeutral(pdf);
        assertThat(Veracity.complaints(pdf)).isEmpty();
        String name = MarkSign.name(mark, PaperWords.in("en"));
        assertThat(Text.page(pdf, 1)).contains(name).doesNotContain(guide.title(), WROTE, "1 of");
        assertThat(Text.page(pdf, 2)).contains(WROTE, "1 of").doesNotContain(name);
        assertThat(Text.of(pdf)).doesNotContain(NAME, KEPT);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain(NAME);
        Files.createDirectories(Path.of("target/print"));
        Files.write(Path.of("target/print/handed-over.pdf"), pdf);
    }

    @Test
    void itIsPrintedThroughJavaWithoutAFileAndGoneWhenTheEveningStops() {
        PictureMark mark = mark(sitDown());
        HandedOver lying = workshop.tray().plan(mark).orElseThrow();
        var paper = new ByteArrayOutputStream();
        Map<Path, Long> before = temporary();
        UsualPrinter.of(() -> onto(paper)).print(printer.print(lying), PaperSize.A4, "Paper");
        workshop.tray().printed(lying);

        assertThat(paper.toString(StandardCharsets.ISO_8859_1))
                .startsWith("%!PS")
                .doesNotContain(NAME, guide.title());
        assertThat(temporary()).isEqualTo(before);
        assertThat(workshop.state().tray()).containsExactly(new TrayEntry(mark, true));
        workshop.stopForTonight().join();
        assertThat(workshop.state().tray()).isEmpty();
        assertThat(workshop.tray().plan(mark)).isEmpty();
    }

    /** Where Java would spool a paper for a printer of the system. */
    private static Map<Path, Long> temporary() {
        Map<Path, Long> found = new TreeMap<>();
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path file : all.filter(one -> one.getFileName().toString().startsWith("javaprint"))
                    .toList()) {
                found.put(file, Files.size(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static PrinterJob onto(ByteArrayOutputStream paper) {
        try {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                    .getPrintService(paper));
            return job;
        } catch (PrinterException e) {
            throw new IllegalStateException(e);
        }
    }

    private TurnId sitDown() {
        Begun begun = seat.begin("en").join();
        seat.confirm(begun.turn(), begun.code()).join();
        seat.save(begun.turn(), new Edit.Write(TICKED, new Answer.Words(WROTE), true))
                .join();
        seat.save(begun.turn(), new Edit.Write(NOT_TICKED, new Answer.Words(KEPT), true))
                .join();
        return begun.turn();
    }

    private PictureMark mark(TurnId turn) {
        return seat.handOver(turn, wish(Set.of(TICKED)), kintsugi.plan.PaperSize.A4)
                .join();
    }

    private static PlanWish wish(Set<PromptKey> ticked) {
        return new PlanWish(ticked, Set.of(), Optional.of(NAME), Samples.DAY);
    }
}
