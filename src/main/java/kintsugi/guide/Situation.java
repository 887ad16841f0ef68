package kintsugi.guide;

/** How a participant stands to what happened; chosen privately, kept only in the sealed notebook. */
public enum Situation {
    /** Was hurt by what happened. */
    HURT,
    /** Did, or had a part in, what broke the trust. */
    INVOLVED,
    /** Neither fits, or not sure. */
    UNSURE
}
