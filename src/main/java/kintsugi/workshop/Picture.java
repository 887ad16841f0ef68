package kintsugi.workshop;

/** The pictures of marks: things that everybody can tell apart and has a name for. */
public enum Picture {
    HERON,
    KITE,
    BELL,
    BOAT,
    LEAF,
    KEY,
    LAMP,
    FISH,
    TREE,
    STAR,
    CUP,
    HOUSE
}
