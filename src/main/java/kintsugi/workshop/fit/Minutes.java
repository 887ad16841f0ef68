package kintsugi.workshop.fit;

/** Seconds as a person counts them. */
final class Minutes {
    private Minutes() {}

    /** Whole minutes, a begun one as a whole. */
    static int up(int seconds) {
        return (seconds + 59) / 60;
    }
}
