package trapline.conform.export;

import trapline.machine.Position;

/**
 * An instruction of a run.
 *
 * @param position where the scenario has it
 * @param text what it did, as the notation writes it: copies and moves without the registers that they were about
 */
record Instruction(Position position, String text) {
}
