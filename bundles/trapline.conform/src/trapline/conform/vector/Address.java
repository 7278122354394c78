package trapline.conform.vector;

/**
 * A place where the processor may stand.
 *
 * @param block the code it belongs to: start, or H(VECTOR)
 * @param index how many instructions come before it there
 * @param offset how many bytes come before it there, as far as they have been executed
 */
record Address(String block, int index, int offset) {

	/** Whether a vector means this place: a block, an instruction of it by number of bytes or by count. */
	boolean is(String text) {
		return switch (text) {
		case "second" -> block.equals("start") && index == 1;
		default -> text.equals(block) ? index == 0
				: text.equals(block + "+len") ? index == 1 : text.equals(block + "+" + offset);
		};
	}

	@Override
	public String toString() {
		return index == 0 ? block : block + "+" + offset;
	}
}
