package kintsugi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealGuideTest {
    private final FolderReading found = GuideFolder.read(Path.of("workshop-material/rebuilding-trust"));

    @Test
    void theShippedGuideReadsWithoutAProblem() {
        GuideReading reading = GuideReader.read(found, "");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.guide()).get().extracting(Guide::id).isEqualTo("rebuilding-trust");
    }
}
