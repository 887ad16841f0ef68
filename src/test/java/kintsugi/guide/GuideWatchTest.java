package kintsugi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideWatchTest {
    private static final String STEP = "01-listen.md";
    private static final GuideFiles RUNNING = new SmallGuide().files();

    @TempDir
    private Path temp;

    private Path folder;
    private GuideWatch watch;

    @BeforeEach
    void save() throws IOException {
        folder = Files.createDirectory(temp.resolve("small"));
        save(new SmallGuide());
        watch = new GuideWatch(folder);
        assertThat(news()).isEmpty();
    }

    private void save(SmallGuide guide) throws IOException {
        for (var file : guide.files().files().entrySet()) {
            Path there = folder.resolve(file.getKey());
            if (!Files.exists(there) || !guide.text(file.getKey()).equals(Files.readString(there))) {
                Files.write(there, file.getValue());
            }
        }
    }

    /** Two looks: a file is read once it rests. */
    private Optional<GuideNews> news() {
        assertThat(watch.look(RUNNING)).isEmpty();
        return watch.look(RUNNING);
    }

    @Test
    void otherWordsAreToldOnceAndSoIsTheWayBack() throws IOException {
        save(new SmallGuide().change(STEP, "Say it gently.", "Say it slowly."));

        assertThat(news()).containsInstanceOf(GuideNews.Reworded.class).hasValueSatisfying(told -> {
            Guide guide = ((GuideNews.Reworded) told).guide();
            assertThat(guide.step("listen").orElseThrow().parts().get(0).notes().text())
                    .isEqualTo("Say it slowly.");
        });
        assertThat(news()).isEmpty();

        save(new SmallGuide());
        assertThat(news()).contains(new GuideNews.AsBefore());
    }

    @Test
    void aFileInTheMiddleOfItsSavingIsNotRead() throws IOException {
        String whole = new SmallGuide().text(STEP).replace("gently", "slowly");
        for (int end = 100; end < whole.length(); end += 150) {
            Files.writeString(folder.resolve(STEP), whole.substring(0, end));
            assertThat(watch.look(RUNNING)).isEmpty();
        }
        Files.writeString(folder.resolve(STEP), whole);

        assertThat(news()).containsInstanceOf(GuideNews.Reworded.class);
    }

    @Test
    void aMistakeIsToldWithItsLineAndAFolderOutOfReachSaysNothing() throws IOException {
        save(new SmallGuide().change(STEP, "## Activity", "## Aktivity"));
        assertThat(told(news())).containsExactly("small/01-listen.md:14 heading-misspelt");

        Files.move(folder, temp.resolve("away"));
        assertThat(news()).isEmpty();

        Files.move(temp.resolve("away"), folder);
        assertThat(news()).isEmpty();
    }

    @Test
    void whatAnswersScenesAndTimesAreKnownByStaysAndTheLineIsTold() throws IOException {
        var all = new TreeSet<String>();
        for (Refusal each : refusals()) {
            save(each.edited);
            List<String> told = told(news());
            assertThat(told).contains(each.told);
            told.forEach(line -> all.add(line.substring(line.indexOf(' ') + 1)));
            Files.deleteIfExists(folder.resolve("01-more.md"));
            save(new SmallGuide());
            news();
        }
        all.add(otherOrder());
        all.add(again(two().files(), new SmallGuide()));

        assertThat(all.stream().filter(key -> key.startsWith("live-")))
                .containsExactlyElementsOf(
                        ResourceBundle.getBundle("kintsugi.words.guide", Locale.ROOT).keySet().stream()
                                .filter(key -> key.startsWith("guide.problem.live-"))
                                .map(key -> key.substring("guide.problem.".length()))
                                .sorted()
                                .toList());
    }

    private static String otherOrder() {
        SmallGuide other = two();
        return again(two().files(), other.with("02-more.md", SmallGuide.STEP).with(STEP, more()));
    }

    private static SmallGuide two() {
        var two = new SmallGuide().with("02-more.md", more()).change("guide.md", "minutes: 34", "minutes: 52");
        return two.with("03-closing.md", SmallGuide.CLOSING).without("02-closing.md");
    }

    private static String again(GuideFiles running, SmallGuide edited) {
        var again = GuideReader.readAgain(running, new FolderReading(edited.files(), List.of()), "");
        assertThat(again.problems()).hasSize(1);
        return again.problems().get(0).key();
    }

    private static String more() {
        return SmallGuide.STEP.replace("id: listen", "id: more").replace("name: Listen", "name: More");
    }

    private record Refusal(SmallGuide edited, String told) {}

    private static List<Refusal> refusals() {
        var all = new ArrayList<Refusal>();
        all.add(step("#unseen wall", "#seen wall", "19 live-prompt-id"));
        all.add(step("#unseen wall", "#unseen", "19 live-prompt-kind"));
        all.add(step("  - quiet\n", "  - silence\n", "24 live-options"));
        all.add(step("- [choices] What helps me?\n  - music\n  - quiet\n", "", "1 live-prompt-count"));
        all.add(step("---\nTo hear is not to agree.\n", "", "7 live-slides"));
        all.add(new Refusal(
                new SmallGuide().change(STEP, "(5 min)", "(6 min)").change(STEP, "Reflect (4 min)", "Reflect (3 min)"),
                "small/01-listen.md:14 live-minutes"));
        all.add(step("## Voices\n- I ring the landlord.\n", "", "1 live-parts"));
        all.add(new Refusal(
                new SmallGuide().change("guide.md", "language: en", "language: de"), "small/guide.md:4 live-language"));
        all.add(new Refusal(
                new SmallGuide().with("01-more.md", more()).change("guide.md", "minutes: 34", "minutes: 52"),
                "small/01-more.md:2 live-step-new"));
        return all;
    }

    private static Refusal step(String from, String to, String told) {
        return new Refusal(new SmallGuide().change(STEP, from, to), "small/" + STEP + ":" + told);
    }

    private static List<String> told(Optional<GuideNews> news) {
        assertThat(news).containsInstanceOf(GuideNews.Refused.class);
        return ((GuideNews.Refused) news.orElseThrow())
                .problems().stream()
                        .map(problem -> problem.file() + ":" + Math.max(1, problem.line()) + " " + problem.key())
                        .collect(Collectors.toList());
    }
}
