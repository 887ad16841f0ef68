package kintsugi.look;

import java.util.Arrays;

/** What has been typed of a code: letters in memory that can be wiped, never a string. */
final class CodeModel {
    private final CodeLetters letters;
    private final char[] typed;
    private int length;

    CodeModel(CodeLetters letters, int size) {
        this.letters = letters;
        typed = new char[size];
    }

    /** Takes a letter; false when it is none of the code's, or the code is full. */
    boolean type(char letter) {
        var meant = letters.meant(letter);
        if (meant.isEmpty() || complete()) {
            return false;
        }
        typed[length++] = (char) meant.getAsInt();
        return true;
    }

    boolean erase() {
        if (length == 0) {
            return false;
        }
        typed[--length] = 0;
        return true;
    }

    void wipe() {
        Arrays.fill(typed, (char) 0);
        length = 0;
    }

    boolean complete() {
        return length == typed.length;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return typed[index];
    }

    char[] copy() {
        return Arrays.copyOf(typed, length);
    }
}
