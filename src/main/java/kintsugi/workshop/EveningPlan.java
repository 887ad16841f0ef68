package kintsugi.workshop;

import kintsugi.guide.Agenda;

/**
 * What a facilitator decides before another evening of a workshop.
 *
 * @param agenda what of the guide it takes
 * @param ways which prompts go round, where that isn't settled yet
 * @param people how many are here; as many as codes at least
 * @param circle smallest number of different hands; never less than before
 */
public record EveningPlan(Agenda agenda, Ways ways, int people, int circle) {}
