package kintsugi.settings;

/** A key that means something to the presenter, whatever keyboard or clicker sent it. */
public enum Stroke {
    /** Page down: the forward button of most clickers. */
    PAGE_DOWN(true),
    /** Page up: the back button. */
    PAGE_UP(true),
    /** Sent by clickers to begin a show. */
    F5(true),
    /** Sent by clickers to end one. */
    ESCAPE(true),
    /** A key that no clicker has: to the rest of the evening, from anywhere. */
    F8(true),
    /** Arrow. */
    RIGHT(false),
    /** Arrow. */
    LEFT(false),
    /** Arrow. */
    DOWN(false),
    /** Arrow. */
    UP(false),
    /** The long bar. */
    SPACE(false),
    /** Enter. */
    ENTER(false),
    /** Takes back. */
    BACKSPACE(false),
    /** To the first. */
    HOME(false),
    /** To the last. */
    END(false),
    /** A letter. */
    A(false),
    /** A letter. */
    B(false),
    /** A letter. */
    C(false),
    /** A letter. */
    D(false),
    /** A letter. */
    E(false),
    /** A letter. */
    F(false),
    /** A letter. */
    G(false),
    /** A letter. */
    H(false),
    /** A letter. */
    I(false),
    /** A letter. */
    J(false),
    /** A letter. */
    K(false),
    /** A letter. */
    L(false),
    /** A letter. */
    M(false),
    /** A letter. */
    N(false),
    /** A letter. */
    O(false),
    /** A letter. */
    P(false),
    /** A letter. */
    Q(false),
    /** A letter. */
    R(false),
    /** A letter. */
    S(false),
    /** A letter. */
    T(false),
    /** A letter. */
    U(false),
    /** A letter. */
    V(false),
    /** A letter. */
    W(false),
    /** A letter. */
    X(false),
    /** A letter. */
    Y(false),
    /** A letter. */
    Z(false),
    /** As B. */
    PERIOD(false),
    /** As W. */
    COMMA(false),
    /** A sign, with or without shift. */
    PLUS(false),
    /** Asks for help. */
    QUESTION(false);

    private final boolean everywhere;

    Stroke(boolean everywhere) {
        this.everywhere = everywhere;
    }

    /** Whether it can be chosen for a command: a letter or a sign that no clicker sends. */
    public boolean free() {
        return name().length() == 1 || this == PLUS;
    }

    /** What is printed on it, of those that can be chosen. */
    public String cap() {
        return this == PLUS ? "+" : name();
    }

    /** Whether it means the same wherever the focus is. */
    public boolean everywhere() {
        return everywhere;
    }
}
