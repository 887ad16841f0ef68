package kintsugi.guide;

/**
 * An if-then line that the guide offers to be borrowed; without the words When, I will, If, Then.
 *
 * @param when the cue
 * @param will the action
 * @param obstacle what may come between; empty where the guide names none
 * @param response what to do then; empty with the obstacle
 */
public record Idea(String when, String will, String obstacle, String response) {}
