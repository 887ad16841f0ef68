package kintsugi.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
    @ParameterizedTest
    @ValueSource(strings = {"  two\tspaces \n", "👩‍👩‍👧 and 🌧", "שלום abc", "ما\u200fا", "", " "})
    void whatWasTypedStaysAsItIs(String typed) {
        assertThat(Written.clean(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u2029b"})
    void everyLineEndIsALineFeed(String typed) {
        assertThat(Written.clean(typed)).isEqualTo("a\nb");
    }

    @Test
    void whatCannotBeSeenAndDoesHarmGoes() {
        assertThat(Written.clean("\0a\u0007b\u001b[31mc\ud800")).isEqualTo("ab[31mc");
    }

    @Test
    void noMarkTurnsTheWordsOfOthers() {
        assertThat(Written.clean("\u202eabc\u202c \u2066def\u2069")).isEqualTo("abc def");
    }
}
