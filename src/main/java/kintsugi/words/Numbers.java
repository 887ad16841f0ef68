package kintsugi.words;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/** Numbers in one language, in its own digits. Immutable. */
public final class Numbers {
    private final Locale language;

    Numbers(Locale language) {
        this.language = language;
    }

    /** A whole number, grouped: {@code 1,200}. */
    public String whole(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** A number with exactly this many places after the point. */
    public String decimal(double number, int places) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(number);
    }

    /** A share from 0 to 1, as whole per cent. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(language).format(share);
    }

    /** What a clock counts down: {@code 3:10}, {@code 64:00}. Below zero, that is over time, with a minus sign. */
    public String clock(Duration time) {
        long seconds = time.abs().toSeconds();
        var digits = "%d:%02d".formatted(seconds / 60, seconds % 60);
        return (time.isNegative() && seconds > 0 ? "\u2212" : "") + inOwnDigits(digits);
    }

    private String inOwnDigits(String ascii) {
        int shift = DecimalFormatSymbols.getInstance(language).getZeroDigit() - '0';
        var own = new StringBuilder(ascii);
        for (int i = 0; i < own.length(); i++) {
            char sign = own.charAt(i);
            if (sign >= '0' && sign <= '9') {
                own.setCharAt(i, (char) (sign + shift));
            }
        }
        return own.toString();
    }
}
