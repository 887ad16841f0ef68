package kintsugi.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongPinsTest {
    @TempDir
    Path folder;

    @Test
    void theCountIsThereAgainAndIsAllThatIsInTheFile() throws IOException {
        new WrongPins(file()).keep(7);
        assertThat(new WrongPins(file()).read()).isEqualTo(7);
        assertThat(file()).hasContent("7");
        new WrongPins(file()).keep(1_000_000);
        assertThat(new WrongPins(file()).read()).isEqualTo(9999);
    }

    @Test
    void noWrongTryIsNoFile() throws IOException {
        assertThat(new WrongPins(file()).read()).isZero();
        new WrongPins(file()).keep(3);
        new WrongPins(file()).keep(0);
        assertThat(folder).isEmptyDirectory();
        assertThat(new WrongPins(file()).read()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-5", "+5", "7\n", "99999", "2147483648", "\u0000\u0001", "٣"})
    void aBrokenFileCountsNothing(String broken) throws IOException {
        Files.writeString(file(), broken);
        assertThat(new WrongPins(file()).read()).isZero();
    }

    @Test
    void aFolderInItsPlaceCountsNothing() throws IOException {
        Files.createDirectory(file());
        assertThat(new WrongPins(file()).read()).isZero();
    }

    private Path file() {
        return folder.resolve("wrong-pins");
    }
}
