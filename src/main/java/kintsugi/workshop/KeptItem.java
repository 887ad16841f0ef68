package kintsugi.workshop;

import kintsugi.guide.PromptKey;

/**
 * One shared answer as the archive holds it.
 *
 * @param body not to be changed
 */
public record KeptItem(PromptKey prompt, long id, byte[] body) {}
