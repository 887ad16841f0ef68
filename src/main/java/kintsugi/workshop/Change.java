package kintsugi.workshop;

import kintsugi.guide.GuideFiles;
import kintsugi.guide.PromptKey;

/** One thing to be kept or dropped; several in one {@link Archive#write} hold together or not at all. Bytes are not to be changed. */
public sealed interface Change {
    /** The workshop that it belongs to. */
    WorkshopId workshop();

    /**
     * Keeps a workshop's own record, in place of an earlier one.
     *
     * @param body of any length
     */
    record PutWorkshop(WorkshopId workshop, byte[] body) implements Change {}

    /** Keeps the guide that the workshop runs with, in place of an earlier one. */
    record PutGuide(WorkshopId workshop, GuideFiles files) implements Change {}

    /**
     * Keeps a notebook that wasn't there. The whole write fails with {@link ArchiveProblem.Kind#TAKEN} if the place is
     * taken.
     *
     * @param locator where it lies, 64 bits derived from its code
     * @param sealed of any length
     */
    record BeginNotebook(WorkshopId workshop, long locator, byte[] sealed) implements Change {}

    /** Keeps a notebook in place of an earlier one. The whole write fails with {@link ArchiveProblem.Kind#GONE} if there is none. */
    record PutNotebook(WorkshopId workshop, long locator, byte[] sealed) implements Change {}

    /** Drops a notebook; nothing happens where there is none. */
    record DropNotebook(WorkshopId workshop, long locator) implements Change {}

    /**
     * Keeps one shared answer, in place of an earlier one with this id.
     *
     * @param id random
     * @param body of any length
     */
    record PutItem(WorkshopId workshop, PromptKey prompt, long id, byte[] body) implements Change {}

    /** Drops one shared answer; nothing happens where there is none. */
    record DropItem(WorkshopId workshop, PromptKey prompt, long id) implements Change {}
}
