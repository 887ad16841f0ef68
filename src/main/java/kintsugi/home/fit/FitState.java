package kintsugi.home.fit;

import java.util.Optional;
import kintsugi.workshop.fit.EveningWish;
import kintsugi.workshop.fit.Fitting;

/**
 * What was answered, and the evening that it makes.
 *
 * @param together whether partners come together
 * @param change what the last change by hand did to other steps; empty after any other answer
 */
public record FitState(EveningWish wish, boolean together, Fitting fitting, Optional<Change> change) {}
