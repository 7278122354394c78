package trapline.conform.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.machine.Position;
import trapline.machine.Variable;

/** What instructions that copy registers and words do to events: nothing, but for those that map what a register names. */
final class Copies {
	private static final Pattern READ = Pattern.compile("(read|take) .* -> \\w+");
	private static final Pattern WRITE = Pattern.compile("write (\\w+)\\b[^<]*<- .*");
	private static final Pattern FETCH = Pattern.compile("touch (\\w+), fetch");
	private static final Pattern MAP = Pattern.compile("map_address (\\w+)");
	private static final String NOTHING = "nop";

	private final Processor cpu;

	Copies(Processor cpu) {
		this.cpu = cpu;
	}

	/**
	 * An instruction that begins in a state.
	 *
	 * @param state the state before it; null if it never runs
	 * @return its text, or that of an instruction that does the same to events; null if that depends on a state
	 * @throws NotTestable for a fetch from a page that is there: nobody knows what would run
	 */
	String text(Position position, int[] state) {
		String text = position.text();
		Matcher fetch = FETCH.matcher(text);
		if (state != null && fetch.matches() && !Wording.isPage(position) && isPresent(fetch.group(1), state))
			throw new NotTestable(position.source(), "'" + text + "' finds the page, and a test has no code on it");
		Matcher map = MAP.matcher(text);
		if (map.matches())
			return state == null ? null : mapped(map.group(1), state);
		Matcher write = WRITE.matcher(text);
		boolean copies = READ.matcher(text).matches() || (write.matches() && !isRegister(write.group(1)));
		return copies || Wording.isBranch(text) && !Wording.isJumpToPage(position) ? NOTHING : text;
	}

	private boolean isPresent(String page, int[] state) {
		Variable present = cpu.machine().variable(page + ".present");
		return present != null && state[present.slot()] != 0;
	}

	private boolean isRegister(String name) {
		return cpu.has(name);
	}

	private String mapped(String operand, int[] state) {
		String local = operand + "[" + cpu.value(state, "level") + "]";
		String page = cpu.has(local) ? cpu.text(state, local) : operand;
		return cpu.machine().variable(page + ".present") == null ? NOTHING : "map " + page;
	}
}
