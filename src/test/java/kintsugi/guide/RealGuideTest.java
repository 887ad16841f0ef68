package kintsugi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RealGuideTest {
    private static final Path MATERIAL = Path.of("workshop-material");
    private final FolderReading found = GuideFolder.read(MATERIAL.resolve("rebuilding-trust"));

    @Test
    void theShippedGuideReadsWithoutAProblem() {
        GuideReading reading = GuideReader.read(found, "");

        assertThat(reading.problems()).isEmpty();
        Guide guide = reading.guide().orElseThrow();
        assertThat(guide.id()).isEqualTo("rebuilding-trust");
        assertThat(guide.countedSteps()).hasSize(8).allSatisfy(step -> {
            assertThat(step.prompts()).hasSizeBetween(2, 5);
            assertThat(step.ideas()).hasSizeBetween(4, 5);
            assertThat(step.atHome().isEmpty()).isFalse();
            assertThat(step.whenHard().isEmpty()).isFalse();
        });
    }

    @Test
    void theProgramFindsItsOwnGuidesAmongItsResources() {
        assertThat(ShippedGuides.all()).singleElement().matches(files -> files.sameAs(found.files()));
    }

    @Test
    void theExampleThatTeachesToWriteAGuideHasNoMistake() throws IOException {
        String readme = Files.readString(MATERIAL.resolve("README.md"));
        Matcher example = Pattern.compile("\\*\\*([a-z0-9-]+\\.md)\\*\\*\n\n```\n(.*?)\n```", Pattern.DOTALL)
                .matcher(readme);
        var files = new TreeMap<String, byte[]>();
        while (example.find()) {
            files.put(example.group(1), example.group(2).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(files).hasSize(4);
        assertThat(GuideReader.read(new GuideFiles("sharing-the-work", files)).problems())
                .isEmpty();
    }

    /** Seeded, so that a failure can be seen again. */
    @Test
    void noDamageToTheGuideEverMakesAnException() {
        var chance = new Random(7);
        List<String> steps = found.files().files().keySet().stream()
                .filter(file -> !file.equals("guide.md"))
                .toList();
        int noticed = 0;
        for (int i = 0; i < 2000; i++) {
            boolean cover = i % 10 == 0;
            SortedMap<String, byte[]> files =
                    new TreeMap<>(new SmallGuide().files().files());
            String name = cover ? "guide.md" : "01-listen.md";
            String original = cover ? "guide.md" : steps.get(chance.nextInt(steps.size()));
            byte[] damaged = Objects.requireNonNull(found.files().files().get(original));
            for (int times = 1 + chance.nextInt(4); times > 0; times--) {
                damaged = Damage.some(damaged, chance);
            }
            files.put(name, Objects.requireNonNull(found.files().files().get(original)));
            GuideReading whole = GuideReader.read(new GuideFiles("whole", files));
            files.put(name, damaged);
            GuideReading reading = GuideReader.read(new GuideFiles("damaged", files));
            assertThat(reading.guide().isPresent()).isEqualTo(reading.problems().isEmpty());
            noticed += reading.problems().equals(whole.problems()) ? 0 : 1;
        }
        assertThat(noticed).isGreaterThan(300);
    }
}
