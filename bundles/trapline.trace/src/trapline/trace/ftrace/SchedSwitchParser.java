package trapline.trace.ftrace;

import trapline.trace.KvmEvent;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;
import trapline.trace.text.Names;

/**
 * {@code sched_switch} as tracefs prints it ({@code prev_comm=.. prev_pid=..}) and as trace-cmd and perf do
 * ({@code comm:pid [prio] S ==> comm:pid [prio]}). Thread names contain blanks, so the numbers are found from the fixed text around them.
 */
final class SchedSwitchParser implements TextParser {

	@Override
	public TraceEvent parse(Stamp at, LineCursor text, Names names) {
		int arrow = text.find("==>");
		int previousPid = text.find("prev_pid=");
		if (arrow < 0) {
			text.moveTo(text.end());
			text.fail("'==>'");
			return null;
		}
		if (previousPid < 0) {
			return shortForm(at, text, names, arrow);
		}
		text.moveTo(previousPid + "prev_pid=".length());
		int previous = text.takeIndex("a thread");
		int stateAt = text.find("prev_state=");
		String state = "";
		if (stateAt >= 0) {
			text.moveTo(stateAt + "prev_state=".length());
			state = text.takeWord(names, "a thread state", "");
		}
		text.moveTo(arrow + 3);
		int nextPid = text.find("next_pid=");
		if (nextPid < 0) {
			text.moveTo(text.end());
			text.fail("'next_pid='");
			return null;
		}
		text.moveTo(nextPid + "next_pid=".length());
		int next = text.takeIndex("a thread");
		text.moveTo(text.end());
		return new KvmEvent.SchedSwitch(at, previous, state, next);
	}

	private static TraceEvent shortForm(Stamp at, LineCursor text, Names names, int arrow) {
		int end = text.end();
		int previous = pidBeforeBracket(text, text.position(), arrow);
		int stateAt = LineCursor.find(text.bytes(), text.position(), arrow, "] ");
		String state = "";
		if (stateAt >= 0) {
			text.moveTo(stateAt + 2);
			state = text.takeWord(names, "a thread state", "=");
		}
		int next = pidBeforeBracket(text, arrow + 3, end);
		text.moveTo(end);
		if (previous < 0 || next < 0) {
			text.fail("'name:pid [priority]' on both sides of '==>'");
		}
		return new KvmEvent.SchedSwitch(at, previous, state, next);
	}

	private static int pidBeforeBracket(LineCursor text, int from, int to) {
		int bracket = LineCursor.find(text.bytes(), from, to, " [");
		if (bracket < 0) {
			return -1;
		}
		int i = bracket;
		while (i > from && LineCursor.digit(text.bytes()[i - 1])) {
			i--;
		}
		if (i == bracket || i == from || text.bytes()[i - 1] != ':') {
			return -1;
		}
		text.moveTo(i);
		return text.takeIndex("a thread");
	}
}
