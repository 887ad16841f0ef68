package kintsugi.presenter;

import java.util.concurrent.Executor;
import kintsugi.stage.ScenePainter;
import kintsugi.words.Words;

/**
 * What the presenter's panels are made with.
 *
 * @param words of the facilitator
 * @param painter of the room, in its language and light
 * @param work where the pictures of this scene and the next are painted
 * @param grid where the grid's are, which are many and may wait
 * @param ui runs things on the event thread
 */
public record Studio(Words words, ScenePainter painter, Executor work, Executor grid, Executor ui) {}
