package kintsugi.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every bundle that is there, in every language. */
class BundlesTest {
    private static final Map<String, TreeMap<String, String>> ENGLISH = BundleFile.all().stream()
            .filter(file -> file.language().isEmpty())
            .collect(Collectors.toMap(BundleFile::room, BundleFile::texts));

    /** The command line's bundle is read by picocli too, which says what its own keys are called. */
    private static final List<String> NAMED_BY_PICOCLI = List.of("cli.", "usage.", "kintsugi.");

    static List<BundleFile> bundles() {
        return BundleFile.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyBeginsWithTheNameOfItsBundleAndStandsThereOnce(BundleFile bundle) {
        assertThat(bundle.doubled()).isEmpty();
        var begins = bundle.room().equals("cli") ? NAMED_BY_PICOCLI : List.of(bundle.room() + ".");
        assertThat(bundle.texts().keySet()).allSatisfy(key -> assertThat(begins).anyMatch(key::startsWith));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextCanBeFilledIn(BundleFile bundle) {
        var language = Locale.forLanguageTag(bundle.language());
        var numbers = new Object[] {1, 2, 3, 4, 5, 6, 7, 8};
        bundle.texts()
                .forEach((key, pattern) -> assertThatCode(() -> new MessageFormat(pattern, language).format(numbers))
                        .as(key)
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextLosesAnApostropheOrShowsABrace(BundleFile bundle) {
        bundle.texts().forEach((key, pattern) -> {
            var text = pattern.replace("''", "").replace("'{'", "").replace("'}'", "");
            assertThat(text).as(key + ": write the apostrophe as \u2019").doesNotContain("'");
            assertThat(text).as(key + " ends or begins in the middle").isEqualTo(text.strip());
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aTranslationSaysNothingThatEnglishDoesNotAndTakesTheSameArguments(BundleFile bundle) {
        var english = ENGLISH.getOrDefault(bundle.room(), new TreeMap<>());
        assertThat(english.keySet()).containsAll(bundle.texts().keySet());
        bundle.texts()
                .forEach((key, pattern) ->
                        assertThat(arguments(pattern)).as(key).isEqualTo(arguments(english.getOrDefault(key, ""))));
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }
}
