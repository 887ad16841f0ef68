package kintsugi.workshop;

import java.util.Optional;
import kintsugi.participant.Notebook;

/**
 * A notebook lies open in this turn.
 *
 * @param handed the mark of the plan of it that lies in the tray; empty without any
 */
public record Opened(TurnId turn, Notebook notebook, Optional<PictureMark> handed) {}
