package kintsugi.kiosk.turn;

import java.util.Optional;
import java.util.OptionalInt;
import kintsugi.participant.Code;

/**
 * A code to be copied by hand.
 *
 * @param held the group that shows while it is held, 0 to 2
 * @param replacing whether it is to take the place of an older code
 * @param busy while another one is drawn
 */
public record CodePage(Code code, OptionalInt held, boolean replacing, boolean busy, Optional<Notice> notice)
        implements Page {
    CodePage holding(OptionalInt group) {
        return new CodePage(code, group, replacing, busy, notice);
    }

    @Override
    public Page afterAbsence() {
        return letGo();
    }

    @Override
    public Page letGo() {
        return holding(OptionalInt.empty());
    }
}
