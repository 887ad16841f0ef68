package kintsugi.workshop;

import java.time.Instant;
import kintsugi.guide.Agenda;

/**
 * What one evening takes of the guide, and of the time.
 *
 * @param planned what it was to take when the workshop began
 * @param agenda unfolds into its scenes; another one since its rest was fitted anew
 * @param began when the evening did
 * @param ends when it is to end; the facilitator says so, else when all that was planned is done
 */
public record Sitting(Agenda planned, Agenda agenda, Instant began, Instant ends) {}
