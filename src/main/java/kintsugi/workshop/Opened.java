package kintsugi.workshop;

import kintsugi.participant.Notebook;

/** A notebook lies open in this turn. */
public record Opened(TurnId turn, Notebook notebook) {}
