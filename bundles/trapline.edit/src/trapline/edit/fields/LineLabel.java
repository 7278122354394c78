package trapline.edit.fields;

import java.util.List;

import trapline.edit.Replace;
import trapline.model.scenario.SoftwareStatement;

/**
 * The label of a line, by which others name it.
 *
 * @param name     its own, or a free one if it has none
 * @param replaces what gives it that label; empty if it has one
 */
record LineLabel(String name, List<Replace> replaces) {
	static LineLabel of(SoftwareStatement line) {
		if (line.getName() != null) {
			return new LineLabel(line.getName(), List.of());
		}
		String free = FreeName.of(line, "line");
		return new LineLabel(free, List.of(new Replace(Sheet.node(line).getOffset(), 0, free + ": ")));
	}
}
