package kintsugi.pdf.font;

import java.util.Arrays;

/** A growing array of bytes with the few writers that fonts and page contents need. */
public final class Bytes {
    private byte[] bytes;
    private int size;

    /** Room for so many bytes to begin with. */
    public Bytes(int capacity) {
        bytes = new byte[capacity];
    }

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    /** A copy of what was written. */
    public byte[] array() {
        return Arrays.copyOf(bytes, size);
    }

    /** One byte. */
    public Bytes put(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    /** All of an array. */
    public Bytes put(byte[] source) {
        return put(source, 0, source.length);
    }

    /** A part of an array. */
    public Bytes put(byte[] source, int from, int length) {
        room(length);
        System.arraycopy(source, from, bytes, size, length);
        size += length;
        return this;
    }

    /** Two bytes, the higher first. */
    public Bytes u16(int value) {
        return put(value >> 8).put(value);
    }

    /** Four bytes, the highest first. */
    public Bytes u32(int value) {
        return u16(value >> 16).u16(value);
    }

    /** Zeros up to the next multiple of four. */
    public Bytes align() {
        while ((size & 3) != 0) {
            put(0);
        }
        return this;
    }

    /** Text of Latin-1 characters, one byte each. */
    @SuppressWarnings("deprecation") // the one way that makes no second array
    public Bytes latin1(String text) {
        room(text.length());
        text.getBytes(0, text.length(), bytes, size);
        size += text.length();
        return this;
    }

    /** A number with at most two decimals, and a space. */
    public Bytes num(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            put('-');
            hundredths = -hundredths;
        }
        latin1(Long.toString(hundredths / 100));
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            put('.').put('0' + rest / 10);
            if (rest % 10 != 0) {
                put('0' + rest % 10);
            }
        }
        return put(' ');
    }

    /** One byte inside a string in round brackets. */
    public Bytes escaped(int value) {
        if (value == '(' || value == ')' || value == '\\') {
            put('\\');
        } else if (value == '\r') {
            return put('\\').put('r');
        }
        return put(value);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(64, Math.max(size + more, bytes.length * 2)));
        }
    }
}
