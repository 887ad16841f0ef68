package kintsugi;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A size of the room's screen in px, written as 1920x1080. */
record Screens(int width, int height) {
    private static final int SMALLEST = 320;
    private static final int GREATEST = 7680;

    static final class Converter implements ITypeConverter<Screens> {
        @Override
        public Screens convert(String text) {
            String[] sides = text.split("x", -1);
            try {
                if (sides.length == 2) {
                    return new Screens(side(sides[0]), side(sides[1]));
                }
            } catch (NumberFormatException notANumber) {
                throw new TypeConversionException("'" + text + "' is not WIDTHxHEIGHT, such as 1920x1080");
            }
            throw new TypeConversionException("'" + text + "' is not WIDTHxHEIGHT, such as 1920x1080");
        }

        private static int side(String text) {
            int side = Integer.parseInt(text);
            if (side < SMALLEST || side > GREATEST) {
                throw new TypeConversionException("a side is " + SMALLEST + " to " + GREATEST + " px");
            }
            return side;
        }
    }
}
