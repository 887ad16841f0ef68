package kintsugi.guide;

import java.util.List;

/** What kind of answer a prompt asks for. */
public sealed interface Form {
    /** Free words of any length. */
    record Text() implements Form {}

    /**
     * One whole number.
     *
     * @param low smallest number, usually 1
     * @param high greatest number, above {@code low}
     * @param lowEnd what the smallest number means, in words
     * @param highEnd what the greatest number means, in words
     */
    record Scale(int low, int high, String lowEnd, String highEnd) implements Form {}

    /**
     * Options to pick from.
     *
     * @param options two or more, in the guide's order
     * @param many whether several may be picked
     */
    record Choice(List<String> options, boolean many) implements Form {
        public Choice {
            options = List.copyOf(options);
        }
    }
}
