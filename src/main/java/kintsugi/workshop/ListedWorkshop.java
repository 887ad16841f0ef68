package kintsugi.workshop;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A workshop in a list.
 *
 * @param title the guide's
 * @param forgetOn the last day on which it is kept
 * @param codes how many notebooks it holds
 */
public record ListedWorkshop(
        WorkshopId id, String title, Instant began, LocalDate forgetOn, int people, int codes, Phase phase) {}
