package kintsugi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource({
        "TEXT, 7",
        "MUTED, 7",
        "GOLD_TEXT, 7",
        "SAGE, 4.5",
        "ROSE, 4.5",
        "SKY, 4.5",
        "LINE, 3",
        "GOLD_FILL, 3",
    })
    void everyColourCanBeReadOnTheGroundAndOnCardsInBothLights(Tone tone, double atLeast) {
        for (var light : Light.values()) {
            var palette = Tokens.standard().palette(light);
            for (var ground : new Tone[] {Tone.BACKGROUND, Tone.RAISED}) {
                assertThat(palette.of(tone).contrast(palette.of(ground)))
                        .as("%s on %s, %s", tone, ground, light)
                        .isGreaterThanOrEqualTo(atLeast);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void lettersOnGoldCanBeRead(Light light) {
        var palette = Tokens.standard().palette(light);
        assertThat(palette.of(Tone.ON_GOLD).contrast(palette.of(Tone.GOLD_FILL)))
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"INK, SAGE", "INK, ROSE", "INK, SKY"})
    void inADimRoomEvenSignalsReachSevenToOne(Light light, Tone tone) {
        var palette = Tokens.standard().palette(light);
        assertThat(palette.of(tone).contrast(palette.of(Tone.BACKGROUND))).isGreaterThanOrEqualTo(7);
    }

    @Test
    void theSeamToComeIsSeenInADimRoom() {
        var ink = Tokens.standard().palette(Light.INK);
        assertThat(ink.of(Tone.SEAM_TO_COME).contrast(ink.of(Tone.BACKGROUND))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void blackOnWhiteIsTheGreatestContrast() {
        assertThat(Rgb.parse("#000000").contrast(Rgb.parse("#FFFFFF"))).isCloseTo(21, within(1e-9));
        assertThat(Rgb.parse("#767676").contrast(Rgb.parse("#FFFFFF"))).isCloseTo(4.54, within(0.01));
    }

    @Test
    void colourIsWrittenAsItIsRead() {
        assertThat(Rgb.parse("#e0AE4F").hex()).isEqualTo("#E0AE4F");
        assertThat(Rgb.parse("#FFFFFF").over(Rgb.parse("#000000"), 0.5).hex()).isEqualTo("#808080");
        assertThatIllegalArgumentException().isThrownBy(() -> Rgb.parse("#E0AE4"));
    }

    @Test
    void sizesGrowByAQuarterFromTheBodyOfTheSurface() {
        assertThat(Tokens.standard().desk().size(TypeStep.BODY)).isEqualTo(15);
        assertThat(Tokens.standard().kiosk(768).size(TypeStep.SMALL)).isEqualTo(16);
        assertThat(Tokens.standard().wall(1100).size(TypeStep.LEAD)).isEqualTo(62.5);
        assertThat(Tokens.standard().paper().body()).isEqualTo(10.5);
        assertThat(Tokens.standard().space(8)).isEqualTo(64);
    }
}
