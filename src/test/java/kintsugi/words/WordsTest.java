package kintsugi.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aMissingKeyIsLoudInTests() {
        assertThatThrownBy(() -> Words.of(Locale.ENGLISH).text("words.nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("words.nowhere");
        assertThatThrownBy(() -> Words.of(Locale.ENGLISH).text("noroom.key")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aMissingKeyIsShownAsItIsToPeople() {
        var words = new Words(Locale.ENGLISH, false);

        assertThat(words.text("words.nowhere")).isEqualTo("words.nowhere");
        assertThat(words.text("noroom.key")).isEqualTo("noroom.key");
        assertThat(words.text("plain")).isEqualTo("plain");
    }

    @Test
    void whatIsNotTranslatedIsEnglishWhateverTheMachineSpeaks() {
        assertThat(Words.of(Locale.forLanguageTag("tlh")).text("words.date.day"))
                .isEqualTo(Words.of(Locale.ENGLISH).text("words.date.day"));
    }

    @Test
    void aKeyCanBeAskedForBeforeItIsUsed() {
        assertThat(Words.of(Locale.ENGLISH).has("words.time")).isTrue();
        assertThat(Words.of(Locale.ENGLISH).has("words.nowhere")).isFalse();
    }

    @Test
    void theProgramSpeaksEnglishFirst() {
        assertThat(Words.languages()).startsWith(Locale.ENGLISH);
        assertThat(Words.of(Locale.forLanguageTag("es")).languageName()).isEqualTo("español");
    }

    @Test
    void theScriptDecidesTheDirection() {
        assertThat(Direction.of(Locale.ENGLISH)).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(Words.of(Locale.forLanguageTag("ar-EG")).direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(Direction.of(Locale.forLanguageTag("he")).mirrored()).isTrue();
        assertThat(Direction.of(Locale.forLanguageTag("az-Arab")).mirrored()).isTrue();
        assertThat(Direction.of(Locale.forLanguageTag("ur-Latn")).mirrored()).isFalse();
    }
}
