package trapline.compiler.software;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.SoftwareStatement;

/** All programs of one processor: its task, its handlers, and its host's. */
public final class Listing {
	private final List<Line> lines = new ArrayList<>();
	private final Map<CodeBlock, Line> first = new LinkedHashMap<>();
	private final Map<String, Line> labels = new HashMap<>();

	Line add(Line.Kind kind, SoftwareStatement statement, trapline.compiler.expr.Scope scope, String block, String text) {
		Line line = new Line(lines.size(), kind, statement, scope, block, text);
		lines.add(line);
		return line;
	}

	void begin(CodeBlock block, Line line) {
		first.put(block, line);
	}

	void finish() {
		for (Line line : lines) {
			if (line.label() != null) {
				labels.putIfAbsent(line.label(), line);
			}
		}
	}

	/** All lines, by position. */
	public List<Line> lines() {
		return lines;
	}

	/** The blocks of code, in the order of the scenario. */
	public List<CodeBlock> blocks() {
		return List.copyOf(first.keySet());
	}

	/** What people call a block. */
	public String blockName(CodeBlock block) {
		return SoftwareText.block(block);
	}

	/** Where a block begins; null if it has no instruction. */
	public Line first(CodeBlock block) {
		return first.get(block);
	}

	/** The first line with a label; null if there is none. */
	public Line labelled(String label) {
		return labels.get(label);
	}

	/** The lines that were made from a statement: several if it was inlined several times. */
	public List<Line> of(SoftwareStatement statement) {
		return lines.stream().filter(l -> l.statement() == statement && l.kind() != Line.Kind.END).toList();
	}
}
