package kintsugi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideFolderTest {
    /** Keys that only a folder can have. */
    static final Set<String> TOLD_OF_FOLDERS = Set.of(
            "folder-missing",
            "folder-is-file",
            "folder-unreadable",
            "folder-too-full",
            "file-is-folder",
            "file-unreadable",
            "picture-too-large");

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void writeTheSmallGuide() throws IOException {
        folder = Files.createDirectory(temp.resolve("small"));
        for (var file : new SmallGuide().files().files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void aFolderIsReadWithItsPicturesAndLanguagesAndNothingElse() throws IOException {
        for (String file : List.of("es/guide.md", "pictures/bowl.PNG", ".git/x.md", "notes.txt", "es/.hidden.md")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "x");
        }

        FolderReading found = GuideFolder.read(folder);

        assertThat(found.problems()).isEmpty();
        assertThat(found.files().id()).isEqualTo("small");
        assertThat(found.files().files())
                .containsOnlyKeys(
                        "00-opening.md",
                        "01-listen.md",
                        "02-closing.md",
                        "guide.md",
                        "es/guide.md",
                        "pictures/bowl.PNG");
    }

    @Test
    void whatIsNoFolderIsAProblemAndNoException() {
        assertThat(told(temp.resolve("nowhere"))).containsExactly(":0 folder-missing []");
        assertThat(told(folder.resolve("guide.md"))).containsExactly(":0 folder-is-file []");
    }

    @Test
    void aFolderWhereAFileShouldBeIsNamedAndNothingIsToldOfWhatItHides() throws IOException {
        Files.delete(folder.resolve("guide.md"));
        Files.createDirectory(folder.resolve("guide.md"));

        assertThat(told(folder)).containsExactly("guide.md:0 file-is-folder []");
    }

    @Test
    void aLinkToNowhereCannotBeRead() throws IOException {
        Files.delete(folder.resolve("02-closing.md"));
        Files.createSymbolicLink(folder.resolve("02-closing.md"), temp.resolve("nowhere"));

        assertThat(told(folder)).containsExactly("02-closing.md:0 file-unreadable []");
    }

    @Test
    void aFileOf20MegabytesIsRefusedWithoutBeingRead() throws IOException {
        stretch("01-listen.md", 21L << 20);

        assertThat(told(folder)).containsExactly("01-listen.md:0 file-too-long [512]");
    }

    @Test
    void aPictureThatIsTooLargeIsToldOnce() throws IOException {
        stretch("bowl.png", 21L << 20);
        Files.writeString(
                folder.resolve("01-listen.md"), SmallGuide.STEP.replace("I say back.", "![A bowl](bowl.png)"));

        assertThat(told(folder)).containsExactly("bowl.png:0 picture-too-large [20]");
    }

    @Test
    void aFolderWithThousandsOfFilesIsNotSwallowed() throws IOException {
        for (int i = 0; i < 1100; i++) {
            Files.createFile(folder.resolve("picture-" + i + ".png"));
        }

        assertThat(told(folder)).contains(":0 folder-too-full [1000, 200]");
    }

    @Test
    void guidesInAFolderAreFoundByTheirGuideMd() throws IOException {
        Files.createDirectory(temp.resolve("another"));

        assertThat(GuideFolder.guidesIn(temp)).containsExactly(folder);
        assertThat(GuideFolder.guidesIn(temp.resolve("nowhere"))).isEmpty();
    }

    private void stretch(String file, long length) throws IOException {
        try (var sparse = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
            sparse.setLength(length);
        }
    }

    private static List<String> told(Path folder) {
        return GuideReader.read(GuideFolder.read(folder), "").problems().stream()
                .map(problem -> problem.file() + ":" + problem.line() + " " + problem.key() + " " + problem.arguments())
                .toList();
    }
}
