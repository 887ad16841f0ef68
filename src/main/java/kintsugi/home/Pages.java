package kintsugi.home;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The pages of home, for the parts of its model that turn them. On the event thread. */
interface Pages {
    /** The one that shows. */
    HomePage now();

    /** Shows another one; what was said stays. */
    void show(HomePage next);

    /** Shows another one, with nothing said but this. */
    void turn(HomePage next, Note... said);

    /** Says this on the page that shows. */
    void say(Note... said);

    /** Shows the guides and the workshops that are not forgotten. */
    void start();

    /**
     * Does long work elsewhere; a failure is said on the page that shows.
     *
     * @param key of the words that say what is done
     * @param then gets the answer; what it changes is shown afterwards
     */
    <T> void run(String key, Work<T> work, Consumer<T> then);

    /**
     * The same, where a failure is more than what the archive says of it.
     *
     * @param otherwise gets the failure
     */
    <T> void run(String key, Work<T> work, Consumer<T> then, Consumer<Throwable> otherwise);

    /** Long work that was asked for. */
    interface Work<T> {
        CompletableFuture<T> start(Progress progress);
    }
}
