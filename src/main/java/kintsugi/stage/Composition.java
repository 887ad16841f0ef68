package kintsugi.stage;

import java.util.List;

/** Lays one kind of scene out. */
@FunctionalInterface
interface Composition {
    /** The pages, at least one. */
    List<Page> pages();
}
