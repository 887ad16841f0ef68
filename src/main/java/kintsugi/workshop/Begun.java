package kintsugi.workshop;

import kintsugi.participant.Code;

/** A code was drawn for this turn; nothing is kept until it was typed back. */
public record Begun(TurnId turn, Code code) {}
