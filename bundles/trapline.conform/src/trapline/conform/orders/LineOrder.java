package trapline.conform.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import trapline.conform.corpus.CatalogueScenario;
import trapline.conform.corpus.CatalogueScenario.Event;
import trapline.conform.corpus.CorpusException;

/**
 * The orders in which the lines of a script can happen. Lines count from 0. The listed order is one of them: whatever must
 * precede a line stands before it.
 */
final class LineOrder {
	/** What an action is about: an effect and its cause are about the same. */
	private static final Set<String> SUBJECTS = Set.of("token", "page", "core", "g");
	private static final int NONE = -1;
	private static final int MOST_LINES = 62;
	/** A handler is named by the line that calls it. */
	private final int[] handler;
	private final int[] ends;
	private final boolean[] returned;
	private final long[] before;
	private final List<Event> events;
	private final List<OrderRule> rules;

	private LineOrder(List<Event> events, List<OrderRule> rules) {
		this.events = events;
		this.rules = rules;
		handler = new int[events.size()];
		ends = new int[events.size()];
		returned = new boolean[events.size()];
		before = new long[events.size()];
	}

	/**
	 * The orders of a scenario.
	 *
	 * @throws CorpusException if it has too many lines
	 */
	static LineOrder of(CatalogueScenario scenario) {
		if (scenario.events().size() > MOST_LINES)
			throw new CorpusException(scenario.place() + ": " + scenario.id() + " has " + scenario.events().size()
					+ " events: orders are searched of at most " + MOST_LINES);
		OrderRules rules = OrderRules.of(scenario.section());
		LineOrder order = new LineOrder(scenario.events(), scenario.events().stream().map(rules::of).toList());
		order.handlers();
		order.programs();
		order.causes();
		return order;
	}

	/** Number of lines. */
	int size() {
		return events.size();
	}

	/** Whether the listed order is the only one. */
	boolean single() {
		long done = 0;
		List<Integer> open = List.of();
		for (int line = 0; line < size(); line++) {
			for (int other = 0; other < size(); other++)
				if (other != line && allows(done, open, other))
					return false;
			done |= 1L << line;
			open = behind(open, line);
		}
		return true;
	}

	/** The variable that a line needs; empty if none. */
	String needs(int line) {
		return rules.get(line).needs();
	}

	/**
	 * Whether a line can be next.
	 *
	 * @param done a bit for each line that has happened
	 * @param open lines that have called handlers which have not returned, the latest last
	 */
	boolean allows(long done, List<Integer> open, int line) {
		if ((done >> line & 1) != 0 || (before[line] & ~done) != 0)
			return false;
		return calls(line) || !onVcpu(line) || handler[line] == (open.isEmpty() ? NONE : open.get(open.size() - 1));
	}

	/** The handlers that are open behind a line. */
	List<Integer> behind(List<Integer> open, int line) {
		List<Integer> behind = new ArrayList<>(open);
		if (calls(line))
			behind.add(line);
		if (!behind.isEmpty() && ends[behind.get(behind.size() - 1)] == line)
			behind.remove(behind.size() - 1);
		return List.copyOf(behind);
	}

	private boolean calls(int line) {
		return !rules.get(line).returns().isEmpty();
	}

	private boolean onVcpu(int line) {
		return calls(line) || rules.get(line).by().equals(OrderRule.VCPU);
	}

	/** A return ends the latest handler that is open; one without a return lasts to the end of the list, and what it interrupts may make it return. */
	private void handlers() {
		List<Integer> open = new ArrayList<>();
		int[] last = new int[size()];
		for (int line = 0; line < size(); line++) {
			handler[line] = open.isEmpty() || !onVcpu(line) ? NONE : open.get(open.size() - 1);
			if (calls(line)) {
				open.add(line);
				last[line] = line;
			}
			for (int handled : open)
				if (handler[line] == handled)
					last[handled] = line;
			if (!open.isEmpty() && rules.get(open.get(open.size() - 1)).returns().contains(OrderRules.name(events.get(line))))
				end(open.remove(open.size() - 1), line);
		}
		for (int call : open)
			ends[call] = last[call];
	}

	private void end(int call, int line) {
		ends[call] = line;
		returned[call] = true;
	}

	/** Actions of a thread keep their order, and so do those of a handler, behind what has called it. */
	private void programs() {
		Map<String, Integer> last = new HashMap<>();
		for (int line = 0; line < size(); line++) {
			if (calls(line)) {
				unreturned(line);
				continue;
			}
			String thread = thread(line);
			if (thread.isEmpty())
				continue;
			String program = thread.equals(OrderRule.VCPU) ? thread + " " + handler[line] : thread;
			Integer previous = last.put(program, line);
			if (previous == null && handler[line] != NONE && thread.equals(OrderRule.VCPU))
				previous = handler[line];
			if (previous != null)
				before[line] |= 1L << previous;
		}
	}

	/** Behind a handler whose return is not listed only what makes it return can happen: anything else stays before it. */
	private void unreturned(int call) {
		if (!returned[call])
			for (int line = 0; line < call; line++)
				if (onVcpu(line) && !calls(line) && !rules.get(line).resumes())
					before[call] |= 1L << line;
	}

	private String thread(int line) {
		String by = rules.get(line).by();
		for (Map.Entry<String, Object> argument : events.get(line).arguments().entrySet())
			by = by.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
		return by;
	}

	private void causes() {
		for (int line = 0; line < size(); line++)
			for (int cause = line - 1; cause >= 0; cause--)
				if (rules.get(line).after().contains(OrderRules.name(events.get(cause))) && aboutTheSame(events.get(line), events.get(cause))) {
					before[line] |= 1L << cause;
					break;
				}
	}

	private static boolean aboutTheSame(Event one, Event other) {
		return SUBJECTS.stream().allMatch(subject -> !one.arguments().containsKey(subject) || !other.arguments().containsKey(subject)
				|| Objects.equals(one.arguments().get(subject), other.arguments().get(subject)));
	}
}
