package trapline.conform.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.conform.corpus.Op;

/** The addresses of breakpoints: labels of the scenario as labels of the schema. */
final class BreakpointLabels {
	private static final Pattern MAIN = Pattern.compile("main_(\\d+)");
	private static final Pattern HANDLER = Pattern.compile("(h\\d+)_(\\d+)_(\\d+)");

	private final Subject subject;
	private final List<Block> blocks;

	BreakpointLabels(Subject subject, List<Block> blocks) {
		this.subject = subject;
		this.blocks = blocks;
	}

	/** The blocks with those of the schema. */
	List<Block> resolved() {
		return blocks.stream().map(block -> new Block(block.activation(), block.lines().stream().map(this::resolved).toList(),
				block.resume())).toList();
	}

	private Line resolved(Line line) {
		if (!line.op().name().equals("bp_code"))
			return line;
		Map<String, Object> at = new LinkedHashMap<>(Map.of("at", label(String.valueOf(line.op().arguments().get("at")))));
		return new Line(new Op("bp_code", at), line.first(), line.last(), line.says());
	}

	private String label(String label) {
		Matcher main = MAIN.matcher(label);
		Matcher handler = HANDLER.matcher(label);
		if (main.matches())
			return "main." + main.group(1);
		if (handler.matches())
			return handler.group(1) + "#" + handler.group(2) + "." + handler.group(3);
		List<String> places = new ArrayList<>();
		for (Block block : blocks)
			for (int slot = 0; slot < block.activation().slots().size(); slot++)
				if (label.equals(block.activation().slots().get(slot).position().label()))
					places.add(block.name() + "." + block.number(slot));
		if (places.isEmpty())
			throw subject.refuse("a breakpoint on '" + label + "', which does not run in this story");
		if (places.size() > 1)
			throw subject.refuse("a breakpoint on '" + label + "', which runs more than once: in a test each run has an address of its own");
		return places.get(0);
	}
}
