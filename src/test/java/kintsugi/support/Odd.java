package kintsugi.support;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that nobody should type and somebody will. */
public final class Odd {
    private static final List<String> PIECES = List.of(
            "\u0000",
            "\ud800",
            "\udfff",
            "\ud83d",
            "\udc4d\ud83d",
            "\u202e",
            "\u202a\u202c",
            "\u2066\u2069",
            "\u200f",
            "\u200d",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\u001b[31m",
            "\r\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u2029",
            "\t",
            "\b",
            "\ud83d\udc4d\ud83c\udffd",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud83c\udde9\ud83c\uddea",
            "e\u0301",
            "\u0301".repeat(80),
            "\u0e33",
            "\u0915\u094d\u0937",
            "\u0645\u0633\u0627\u0621",
            "\u05e9\u05c1",
            "\u7b11",
            "\uac00\u11a8",
            "\ud842\udfb7",
            "\udb40\udc01",
            "\ue000",
            "\\u0000",
            "${jndi:x}",
            "{0}",
            "''",
            "\"",
            "<b>&amp;",
            "%s%n",
            "]]>",
            "null",
            "DROP TABLE item;",
            "\u00ad",
            "\u00a0",
            "\u2003",
            "\ufdfd",
            "\u0131\u0130");

    private Odd() {}

    /** Every kind of character, mixed with pieces that are known to hurt. */
    public static Arbitrary<String> texts(int pieces) {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(PIECES)),
                Tuple.of(2, Arbitraries.strings().all().ofMaxLength(12)),
                Tuple.of(2, Arbitraries.strings().ascii().ofMaxLength(12)));
        return piece.list().ofMaxSize(pieces).map(all -> String.join("", all));
    }

    /** One odd piece, repeated until it is about this long. */
    public static Arbitrary<String> longTexts(int letters) {
        return Combinators.combine(texts(6), Arbitraries.integers().between(letters / 2, letters))
                .as((text, length) -> text.isEmpty() ? text : text.repeat(length / text.length() + 1));
    }
}
