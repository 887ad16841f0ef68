package kintsugi.store;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.DictionaryUtil;

/**
 * Proposes passphrases, and says which are too easy to guess. Making one reads word lists for most of a second: not for
 * the event thread; a judgement takes some milliseconds. Threads may share one.
 */
public final class Passphrases {
    /** Letters that a passphrase must have. */
    public static final int SHORTEST = 14;

    /**
     * Bits by nbvcxz's measure. Four words drawn from 7,776 have 51; this leaves them room for an unlucky draw, and is
     * far above what people think of by themselves.
     */
    private static final double WEAKEST = 45;

    /** The rest of a longer one isn't measured: the time grows with the square of the length, and somebody is typing. */
    private static final int LONGEST_MEASURED = 40;

    private static final int WORDS = 4;

    /** What there is to say about a passphrase. */
    public enum Verdict {
        /** It will do. */
        GOOD,
        /** It has fewer than {@link #SHORTEST} letters. */
        SHORT,
        /** It is long enough, and easy to guess. */
        WEAK;

        /** The key of what a person is told, in the bundles of words. */
        public String key() {
            return "store.passphrase." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final SecureRandom random;
    private final Nbvcxz measure = new Nbvcxz();
    private final List<String> words;

    /** Proposals are drawn from this. */
    public Passphrases(SecureRandom random) {
        this.random = random;
        Set<String> sorted = new TreeSet<>(
                DictionaryUtil.loadUnrankedDictionary(DictionaryUtil.eff_large).keySet());
        this.words = List.copyOf(sorted);
    }

    /** Four random English words with spaces between them, and always {@link Verdict#GOOD}. */
    public synchronized String propose() {
        String proposal = draw();
        while (judge(proposal.toCharArray()) != Verdict.GOOD) {
            proposal = draw();
        }
        return proposal;
    }

    private String draw() {
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(WORDS)
                .collect(Collectors.joining(" "));
    }

    /** What there is to say about a passphrase that somebody wants to use. */
    public synchronized Verdict judge(char[] passphrase) {
        String text = Normalizer.normalize(new String(passphrase), Normalizer.Form.NFC)
                .strip();
        int letters = text.codePointCount(0, text.length());
        if (letters < SHORTEST) {
            return Verdict.SHORT;
        }
        String measured = text.substring(0, text.offsetByCodePoints(0, Math.min(letters, LONGEST_MEASURED)));
        return measure.estimate(measured).getEntropy() < WEAKEST ? Verdict.WEAK : Verdict.GOOD;
    }
}
