package kintsugi.presenter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kintsugi.guide.Content;
import kintsugi.guide.Prompt;
import kintsugi.stage.SceneView;
import kintsugi.workshop.Enough;
import kintsugi.workshop.WorkshopState;

/**
 * What the presenter's window shows.
 *
 * @param evening where the workshop stands
 * @param room what the room sees
 * @param now the time
 * @param covered whether notes and texts stay covered, since the room might see this window
 * @param tray what was handed over for printing
 * @param rest the rest of the evening as it would be; only while that is looked at
 * @param advice what to do about the pace
 * @param grid looking among all scenes
 * @param typed digits of a scene's number, so far
 * @param question what is asked
 * @param noteSize step of the notes' size, 0 to {@link #LARGEST_NOTES}
 * @param rehearsal whether nothing of this evening is kept
 * @param oneDisplay whether the room's scene is in a window on the same display as this one
 * @param roomBefore whether that window lies before this one
 * @param newWords the guide as its files read by now
 */
record PresenterState(
        WorkshopState evening,
        Sight room,
        Instant now,
        boolean covered,
        Pane pane,
        Moderation moderation,
        TrayState tray,
        Optional<RestState> rest,
        Advice advice,
        GridState grid,
        String typed,
        Optional<Question> question,
        Finish finish,
        int noteSize,
        boolean rehearsal,
        boolean oneDisplay,
        boolean roomBefore,
        NewWords newWords) {
    static final int LARGEST_NOTES = 6;

    /** The scene at that many places from the one that is on, as it may be seen before its time; empty past the end. */
    Optional<SceneView> ahead(int by) {
        int place = evening.position() + by;
        return place < evening.scenes().size() ? Optional.of(reworded(place)) : Optional.empty();
    }

    /** The scene that is on for the facilitator, while the room is held on another. */
    SceneView lookedAt() {
        return reworded(evening.position());
    }

    /** The scene of this place in the words of the guide's files, as it may be seen before its time. */
    SceneView reworded(int place) {
        return SceneView.of(evening, newWords.of(evening.scenes().get(place))).ahead();
    }

    /** Whether the scene at that many places from the one that is on reads otherwise for the room. */
    boolean rewordedAhead(int by) {
        int place = evening.position() + by;
        return place < evening.scenes().size()
                && newWords.change(evening.scenes().get(place));
    }

    Pace pace() {
        return Pace.of(evening, now, room);
    }

    /** The wall that the room sees. */
    RoomWall roomWall() {
        return new RoomWall(room, evening);
    }

    /** Whether the room sees another scene than the one that is on here. */
    boolean apart() {
        return !room.view().scene().id().equals(evening.scene().id());
    }

    /** How answers come in here. */
    WayChoice way() {
        return WayChoice.of(evening);
    }

    /** Prompts of this scene that can be shared. */
    List<Prompt> asked() {
        return Moderation.asked(evening.scene());
    }

    /** What may be said of the answers here; empty where nothing is asked. */
    Optional<Enough> enough() {
        List<Prompt> asked = asked();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        boolean enough =
                asked.stream().anyMatch(one -> evening.prompt(one.key()).enough() == Enough.ENOUGH);
        return Optional.of(enough ? Enough.ENOUGH : Enough.NOT_YET);
    }

    /** Whether this scene shows what was gathered. */
    boolean wall() {
        Content content = evening.scene().content();
        return content instanceof Content.Wall || content instanceof Content.Chart;
    }

    /** Whether it shows what was counted: no texts that are to be read first. */
    boolean chart() {
        return evening.scene().content() instanceof Content.Chart;
    }

    @Override
    public String toString() {
        return "PresenterState";
    }
}
