package kintsugi.pdf.font;

import java.util.Arrays;

/** A growing list of numbers. */
final class IntList {
    private int[] values;
    private int size;

    IntList(int[] values) {
        this.values = values.clone();
        size = values.length;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    /** Where the number first stands; it is appended if it doesn't. */
    int indexOf(int value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size + 8);
        }
        values[size] = value;
        return size++;
    }
}
