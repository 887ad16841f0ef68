package kintsugi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kintsugi.store.Passphrases.Verdict;
import kintsugi.words.Words;
import kintsugi.workshop.ArchiveProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphrasesTest {
    private final Passphrases passphrases = new Passphrases(new SecureRandom());

    @Test
    void aProposalIsFourWordsThatWeWouldNotRefuse() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            String proposal = passphrases.propose();
            assertThat(proposal).matches("[a-z-]+( [a-z-]+){3}");
            assertThat(passphrases.judge(proposal.toCharArray())).isEqualTo(Verdict.GOOD);
            seen.add(proposal);
        }
        assertThat(seen).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x9#Lq2!vTz81P",
                "             x             ",
                "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"
            })
    void whatHasFewerThanFourteenLettersIsShort(String passphrase) {
        assertThat(passphrases.judge(passphrase.toCharArray())).isEqualTo(Verdict.SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"passwordpassword", "12345678901234", "qwertyuiopasdf", "Workshop2026!!", "Johannes1987Maria"})
    void whatPeopleThinkOfIsWeak(String passphrase) {
        assertThat(passphrases.judge(passphrase.toCharArray())).isEqualTo(Verdict.WEAK);
    }

    @Test
    void aVeryLongOneIsJudgedAtOnce() {
        assertThat(passphrases.judge("aaaa".repeat(5000).toCharArray())).isEqualTo(Verdict.WEAK);
        assertThat(passphrases.judge("x9#Lq2!vTz81Pk".toCharArray())).isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdictHasWords(Verdict verdict) {
        assertThat(Words.of(Locale.ENGLISH).text(verdict.key(), Passphrases.SHORTEST))
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasWords(ArchiveProblem.Kind kind) {
        assertThat(Words.of(Locale.ENGLISH).text("store.problem." + kind.name().toLowerCase(Locale.ROOT)))
                .isNotBlank();
    }
}
