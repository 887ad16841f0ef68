package kintsugi.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kintsugi.guide.HelpLine;
import kintsugi.settings.SettingsNotice.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Settings OWN = new Settings(
            List.of(
                    new HelpLine("Women’s line", "0800 1", "day and night"),
                    new HelpLine("Männertelefon", "0800 2", "")),
            RoomLight.PAPER,
            600,
            7,
            Paper.LETTER,
            true,
            "es",
            0,
            Map.of(Command.FREEZE, Stroke.K));

    @TempDir
    private Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void choose() {
        path = folder.resolve("desk/settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void withoutAFileEverythingIsStandardAndNothingIsSaid() {
        assertThat(file.load()).isEqualTo(new LoadedSettings(Settings.STANDARD, List.of()));
    }

    @Test
    void whatWasSavedIsThereAgainAndNothingElseIsLeftInTheFolder() throws IOException {
        file.save(Settings.STANDARD);
        file.save(OWN);

        assertThat(file.load()).isEqualTo(new LoadedSettings(OWN, List.of()));
        try (var files = Files.list(path.resolveSibling(""))) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void anUnknownKeyIsNamedAndTheRestHolds() throws IOException {
        write("{\"circle\":6,\"colour\":\"green\"}");

        assertThat(file.load().settings()).isEqualTo(Settings.STANDARD.circle(6));
        assertThat(file.load().notices()).containsExactly(new SettingsNotice(Kind.UNKNOWN, "colour"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"circle\":3",
                "\"circle\":\"6\"",
                "\"circle\":6.5",
                "\"idleSeconds\":59",
                "\"idleSeconds\":601",
                "\"keepDays\":-1",
                "\"language\":\"\"",
                "\"language\":null",
                "\"light\":\"neon\"",
                "\"paper\":4",
                "\"reducedMotion\":\"yes\"",
                "\"keys\":[]",
                "\"keys\":{\"FREEZE\":\"B\"}",
                "\"keys\":{\"LEAVE\":\"K\"}",
                "\"keys\":{\"NEXT\":\"ESCAPE\"}",
                "\"keys\":{\"JUMP\":\"K\"}",
                "\"help\":{}",
                "\"help\":[{\"name\":\"A\"}]"
            })
    void aValueThatCannotBeIsNamedAndTheStandardOneHolds(String wrong) throws IOException {
        write("{" + wrong + (wrong.contains("light") ? "" : ",\"light\":\"paper\"") + "}");

        var loaded = file.load();

        assertThat(loaded.notices()).extracting(SettingsNotice::kind).contains(Kind.WRONG);
        assertThat(loaded.settings())
                .isEqualTo(wrong.contains("light") ? Settings.STANDARD : Settings.STANDARD.light(RoomLight.PAPER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"circle\":", "[1]", "\u0000\u0001", "circle=6"})
    void aDamagedFileIsSetAsideUnchangedAndReported(String bytes) throws IOException {
        write(bytes);
        assertThat(file.load().notices()).containsExactly(new SettingsNotice(Kind.DAMAGED, "settings.json.damaged"));
        write(bytes + " ");
        assertThat(file.load().notices()).containsExactly(new SettingsNotice(Kind.DAMAGED, "settings.json.damaged-2"));

        assertThat(path.resolveSibling("settings.json.damaged")).hasContent(bytes);
        assertThat(path).doesNotExist();
        assertThat(file.load().notices()).isEmpty();
    }

    @Test
    void aFolderInPlaceOfTheFileIsNoCrash() throws IOException {
        Files.createDirectories(path);

        assertThat(file.load().settings()).isEqualTo(Settings.STANDARD);
    }

    @Test
    void whereNothingCanBeWrittenSavingSaysSo() throws IOException {
        Files.writeString(folder.resolve("desk"), "not a folder");

        assertThatThrownBy(() -> file.save(OWN)).isInstanceOf(IOException.class);
        assertThat(file.load().settings()).isEqualTo(Settings.STANDARD);
    }

    @Test
    void aNumberOutOfItsRangeCanNotBeSet() {
        assertThatThrownBy(() -> OWN.circle(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OWN.idleSeconds(30)).isInstanceOf(IllegalArgumentException.class);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }
}
