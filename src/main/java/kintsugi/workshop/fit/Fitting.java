package kintsugi.workshop.fit;

/** What becomes of a wish: an evening, or the minutes that even the least of it takes. */
public sealed interface Fitting permits FittedEvening, TooShort {}
