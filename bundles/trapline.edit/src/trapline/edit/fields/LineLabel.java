package trapline.edit.fields;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import trapline.edit.Replace;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.semantics.Symbol;

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
		String free = free(line);
		return new LineLabel(free, List.of(new Replace(Sheet.node(line).getOffset(), 0, free + ": ")));
	}

	private static String free(SoftwareStatement line) {
		Set<String> taken = new HashSet<>();
		EcoreUtil.getRootContainer(line).eAllContents().forEachRemaining(object -> {
			if (object instanceof Symbol symbol) {
				taken.add(symbol.getName());
			}
		});
		int number = 1;
		while (taken.contains("line" + number)) {
			number++;
		}
		return "line" + number;
	}
}
