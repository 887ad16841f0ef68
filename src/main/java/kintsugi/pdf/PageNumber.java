package kintsugi.pdf;

/** How a page number is worded. Must give the same words for the same numbers. */
@FunctionalInterface
public interface PageNumber {
    /** Pages without a number. */
    PageNumber NONE = (page, pages) -> "";

    /** The words at the foot of a page, both numbers counted from 1; empty for none. */
    String text(int page, int pages);
}
