package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideShelfTest {
    @TempDir
    private Path data;

    @Test
    void theFolderIsMadeWithThePageThatSaysHowToWriteAGuide() throws IOException {
        Path folder = data.resolve("workshop-material");

        assertThat(GuideShelf.open(folder)).isEqualTo(folder);
        assertThat(folder.resolve("README.md")).content().contains("guide.md");
    }

    @Test
    void aPageThatSomebodyWroteStaysAsItIs() throws IOException {
        Path page = Files.writeString(data.resolve("README.md"), "Mine");

        GuideShelf.make(data);

        assertThat(page).content().isEqualTo("Mine");
    }
}
