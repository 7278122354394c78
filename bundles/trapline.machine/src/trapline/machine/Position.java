package trapline.machine;

/**
 * An instruction of an actor's software: what a program counter counts.
 *
 * @param index its number within its actor, from 0: the value of the program counter
 * @param label its label, null if it has none
 * @param block name of the program or handler it stands in
 * @param text the instruction as written
 * @param source where it is written; null if it has no source text
 * @param entry the control point where its execution begins
 * @param successor the position that follows if it does not branch
 */
public record Position(int index, String label, String block, String text, SourceSpan source, int entry,
		int successor) {
	@Override
	public String toString() {
		return block + ": " + (label == null ? "" : label + ": ") + text;
	}
}
