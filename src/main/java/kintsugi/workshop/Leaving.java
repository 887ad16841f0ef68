package kintsugi.workshop;

/**
 * A shared answer that was taken back and goes when another turn has ended.
 *
 * @param prompt as {@link kintsugi.guide.PromptKey#toString} writes it
 */
record Leaving(String prompt, long id) {}
