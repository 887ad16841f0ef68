package kintsugi.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeTest {
    private final Code code = new Code("7K2M09XDPT1H");

    @Test
    void lookAlikesLowerCaseDashesAndSpacesAreAccepted() {
        assertThat(Code.read("7k2m-o9xd–pt i h")).contains(code);
        assertThat(Code.read(" 7K2M O9XD PTLH ")).contains(code);
    }

    @Test
    void whatCannotBeACodeIsNone() {
        assertThat(Code.read("7K2M-09XD-PT1")).isEmpty();
        assertThat(Code.read("7K2M-09XD-PT1H7")).isEmpty();
        assertThat(Code.read("7K2M-09XD-PT1U")).isEmpty();
        assertThat(Code.read("")).isEmpty();
        assertThat(Code.read("é".repeat(12))).isEmpty();
    }

    @Test
    void itIsReadInThreeGroupsAndNeverPrintedByAccident() {
        assertThat(code.groups()).containsExactly("7K2M", "09XD", "PT1H");
        assertThat(code.toString() + new NotebookKey(1, new byte[32])).doesNotContain("7K2M");
    }

    @Test
    void drawnCodesDifferAndUseEveryLetter() {
        SecureRandom random = new SecureRandom();
        Set<String> drawn = new HashSet<>();
        Set<Integer> letters = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            Code next = Code.draw(random);
            drawn.add(next.letters());
            next.letters().chars().forEach(letters::add);
        }
        assertThat(drawn).hasSize(500);
        assertThat(letters).hasSize(32);
    }
}
