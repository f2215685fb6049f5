package ca.tetherai.profileviewer.json.lines;

import java.util.Arrays;

/** Very many numbers, in the least room. For one thread while it grows, then for any. */
final class IntList {
    private static final int FIRST = 64;

    private int[] numbers = new int[FIRST];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    void set(int index, int number) {
        numbers[index] = number;
    }

    int size() {
        return size;
    }

    /** Of numbers that never fall, the place of the last that is no more than this one; -1 where all are more. */
    int lastUpTo(int number) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] <= number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** Gives back the room that isn't needed. */
    IntList trimmed() {
        numbers = Arrays.copyOf(numbers, size);
        return this;
    }
}
