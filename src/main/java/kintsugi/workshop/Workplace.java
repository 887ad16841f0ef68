package kintsugi.workshop;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Executor;
import kintsugi.participant.Argon2Cost;

/**
 * What workshops and seats run on, made once by the root.
 *
 * @param random for codes, ids and keys
 * @param cost of turning a code, or a passphrase, into a key
 * @param seal where that slow work is done, so that it never holds up a save
 * @param work for everything else that is not for the event thread
 * @param pause for wrong codes
 */
public record Workplace(Clock clock, SecureRandom random, Argon2Cost cost, Executor seal, Executor work, Pause pause) {}
