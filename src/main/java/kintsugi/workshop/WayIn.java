package kintsugi.workshop;

/** How answers to a prompt come in. */
public enum WayIn {
    /** In turns: everybody with a code of their own, who can take back what they shared. */
    TURN,
    /** The laptop goes from hand to hand with this one prompt: no code, no notebook, and nothing can be taken back. */
    PASS_ROUND
}
