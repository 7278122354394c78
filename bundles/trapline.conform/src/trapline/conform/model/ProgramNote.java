package trapline.conform.model;

import java.util.Map;
import java.util.TreeMap;

/** What a program says by itself: marks, and reads of CR2. */
final class ProgramNote implements EventKind {
	@Override
	public Map<String, String> observe(String instruction, ProcessorView cpu) {
		if (instruction.equals("log_cr2"))
			return new TreeMap<>(Map.of("read_cr2", LinearAddress.text(cpu.text("cr2"))));
		if (instruction.startsWith("mark_id "))
			return new TreeMap<>(Map.of("mark", instruction.substring("mark_id ".length())));
		return null;
	}
}
