package trapline.machine.explore.fair;

import java.util.Arrays;

/** A stack of ints. */
final class IntStack {
	private int[] values = new int[64];
	private int size;

	void push(int value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size * 2);
		}
		values[size++] = value;
	}

	int pop() {
		return values[--size];
	}

	int top() {
		return values[size - 1];
	}

	void setTop(int value) {
		values[size - 1] = value;
	}

	int size() {
		return size;
	}
}
