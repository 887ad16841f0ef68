package kintsugi.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0A1B", "0a1b", "OAIB", "oalb", "0-A1B", " 0A 1B ", "0A\u20131B", "0A\u00A01B"})
    void aGroupIsReadAsSomebodyReadsItFromPaper(String typed) {
        assertThat(Secrets.sameGroup("0A1B", typed.toCharArray())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0A1", "0A1BB", "0A1D", "QA1B", "0B1A"})
    void anotherGroupIsNotTakenForIt(String typed) {
        assertThat(Secrets.sameGroup("0A1B", typed.toCharArray())).isFalse();
    }

    @Test
    void wipedLettersAreGone() {
        char[] secret = "copper".toCharArray();

        Secrets.wipe(secret);

        assertThat(new String(secret)).isEqualTo("\0".repeat(6));
    }
}
