package trapline.trace.ftrace;

import static trapline.trace.text.LineCursor.blank;
import static trapline.trace.text.LineCursor.digit;
import static trapline.trace.text.LineCursor.wordByte;

import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;
import trapline.trace.text.Names;

/**
 * Splits the front of a line from the event: thread, host CPU, flags, time, event name. Understands what tracefs, {@code trace-cmd report}
 * and {@code perf script} print, with any part missing. The flags field is host state and is skipped on purpose: it never tells the IF of a
 * guest.
 */
final class Envelope {

	/** What the front of a line turned out to be. */
	enum Shape {
		/** No front and no bare event: prose, or the rest of a folded line. */
		NONE,
		/** A front that ends before the event name: the line was folded there. */
		FRONT_ONLY,
		/** A front, then text that is no {@code name: ...}, such as {@code trace_printk} output. */
		FREE_TEXT,
		/** An event, with or without a front. */
		EVENT
	}

	private byte[] bytes;
	private int from;
	private int to;
	private int tid;
	private int hostCpu;
	private long ns;
	private int commFrom;
	private int commTo;
	private int nameFrom;
	private int nameTo;
	private int textFrom;
	private int letter;
	private boolean ticks;

	/** Looks at the slice and remembers its parts until the next call. */
	Shape split(byte[] buffer, int start, int end) {
		bytes = buffer;
		from = start;
		to = end;
		while (to > from && blank(bytes[to - 1])) {
			to--;
		}
		while (from < to && blank(bytes[from])) {
			from++;
		}
		tid = -1;
		hostCpu = -1;
		ns = TraceEvent.ABSENT;
		commFrom = commTo = from;
		letter = 0;
		ticks = false;
		if (from >= to) {
			return Shape.NONE;
		}
		takeLetter();
		if (bareEvent(from)) {
			return Shape.EVENT;
		}
		int bracket = findCpu(from);
		if (bracket < 0) {
			return withoutCpu();
		}
		// a thread name may look like the CPU: the next bracket may do
		while (bracket >= 0) {
			if (takeThread(bracket)) {
				return behindCpu();
			}
			bracket = findCpu(bracket + 1);
		}
		return Shape.NONE;
	}

	/** A letter, a colon and a blank in the margin mark a line in an annotated trace. */
	private void takeLetter() {
		if (to - from > 3 && bytes[from] >= 'A' && bytes[from] <= 'Z' && (bytes[from + 1] == ':' || bytes[from + 1] == ')')
				&& blank(bytes[from + 2])) {
			letter = bytes[from];
			from += 3;
			while (from < to && blank(bytes[from])) {
				from++;
			}
			commFrom = commTo = from;
		}
	}

	/** Takes {@code kvm_name:} or {@code system:name:} at {@code at}; other bare names are too likely to be prose. */
	private boolean bareEvent(int at) {
		if (at + 4 > to || bytes[at] != 'k' || bytes[at + 1] != 'v' || bytes[at + 2] != 'm') {
			return false;
		}
		return (bytes[at + 3] == '_' || bytes[at + 3] == ':') && takeName(at);
	}

	private boolean takeName(int at) {
		int i = at;
		while (i < to && wordByte(bytes[i])) {
			i++;
		}
		if (i == at || i >= to || bytes[i] != ':') {
			return false;
		}
		nameFrom = at;
		nameTo = i;
		textFrom = i + 1;
		int second = i + 1;
		int k = second;
		while (k < to && wordByte(bytes[k])) {
			k++;
		}
		if (k > second && k < to && bytes[k] == ':') {
			nameFrom = second;
			nameTo = k;
			textFrom = k + 1;
		}
		return true;
	}

	/** Index of the bracket of {@code [digits]} at or behind {@code start}, behind a blank or first in the line, or -1. Fills the host CPU and {@code textFrom}. */
	private int findCpu(int start) {
		for (int i = start; i + 2 < to; i++) {
			if (bytes[i] != '[' || i > from && !blank(bytes[i - 1])) {
				continue;
			}
			int k = i + 1;
			int value = 0;
			while (k < to && digit(bytes[k]) && k - i <= 5) {
				value = value * 10 + bytes[k++] - '0';
			}
			if (k > i + 1 && k < to && bytes[k] == ']') {
				hostCpu = value;
				textFrom = k + 1;
				return i;
			}
		}
		return -1;
	}

	/** Takes {@code comm-pid}, {@code comm-pid (tgid)} or {@code comm pid/tid} before {@code limit}; nothing at all is fine too. */
	private boolean takeThread(int limit) {
		int end = trimmed(limit);
		if (end > from && bytes[end - 1] == ')') {
			int open = end - 1;
			while (open > from && bytes[open] != '(') {
				open--;
			}
			end = trimmed(open);
		}
		if (end == from) {
			return true;
		}
		int i = end;
		while (i > from && digit(bytes[i - 1])) {
			i--;
		}
		if (i == end || end - i > 9) {
			return false;
		}
		tid = decimal(i, end);
		commFrom = from;
		if (i > from && bytes[i - 1] == '-') {
			commTo = i - 1;
			return true;
		}
		if (i > from && bytes[i - 1] == '/') {
			int pid = i - 1;
			while (pid > from && digit(bytes[pid - 1])) {
				pid--;
			}
			i = pid < i - 1 ? pid : i;
		}
		commTo = trimmed(i);
		return i == from || blank(bytes[i - 1]);
	}

	private int trimmed(int end) {
		int i = end;
		while (i > from && blank(bytes[i - 1])) {
			i--;
		}
		return i;
	}

	private int decimal(int start, int end) {
		int value = 0;
		for (int i = start; i < end; i++) {
			value = value * 10 + bytes[i] - '0';
		}
		return value;
	}

	/** Flags, and a date in some wrappers, may stand before the time; both are skipped. */
	private Shape behindCpu() {
		int at = textFrom;
		for (int word = 0; word < 4; word++) {
			at = skipBlanks(at);
			if (at >= to) {
				return Shape.FRONT_ONLY;
			}
			if (takeTime(at)) {
				return behindTime();
			}
			if (word > 0 && takeName(at)) {
				return Shape.EVENT;
			}
			while (at < to && !blank(bytes[at])) {
				at++;
			}
		}
		return Shape.NONE;
	}

	private int skipBlanks(int at) {
		int i = at;
		while (i < to && blank(bytes[i])) {
			i++;
		}
		return i;
	}

	/** Takes {@code seconds.fraction:} or {@code ticks:} at {@code at}. */
	private boolean takeTime(int at) {
		int i = at;
		long seconds = 0;
		while (i < to && digit(bytes[i]) && i - at < 18) {
			seconds = seconds * 10 + bytes[i++] - '0';
		}
		if (i == at || i >= to) {
			return false;
		}
		if (bytes[i] == ':' && i - at > 3 && i + 1 < to && blank(bytes[i + 1])) {
			ns = seconds;
			ticks = true;
			textFrom = i + 1;
			return true;
		}
		if (bytes[i] != '.' || i - at > 9) {
			return false;
		}
		int fraction = ++i;
		long nanos = 0;
		while (i < to && digit(bytes[i])) {
			if (i - fraction < 9) {
				nanos = nanos * 10 + bytes[i] - '0';
			}
			i++;
		}
		if (i == fraction || i < to && bytes[i] != ':') {
			return false;
		}
		for (int k = i - fraction; k < 9; k++) {
			nanos *= 10;
		}
		ns = seconds * 1_000_000_000L + nanos;
		textFrom = Math.min(to, i + 1);
		return true;
	}

	private Shape behindTime() {
		int at = skipBlanks(textFrom);
		if (at >= to) {
			return Shape.FRONT_ONLY;
		}
		if (takeName(at)) {
			return Shape.EVENT;
		}
		textFrom = at;
		return Shape.FREE_TEXT;
	}

	private Shape withoutCpu() {
		if (takeTime(from) && !ticks) {
			return behindTime();
		}
		ns = TraceEvent.ABSENT;
		ticks = false;
		if (to - from > 6 && bytes[from] == 'C' && bytes[from + 1] == 'P' && bytes[from + 2] == 'U' && blank(bytes[from + 3])) {
			int i = from + 4;
			while (i < to && digit(bytes[i]) && i - from < 9) {
				i++;
			}
			if (i > from + 4 && i < to && bytes[i] == ':' && bareEvent(skipBlanks(i + 1))) {
				hostCpu = decimal(from + 4, i);
				return Shape.EVENT;
			}
		}
		return timeInside();
	}

	/** {@code comm pid time: event}, as perf prints without the cpu field; or an event behind a prefix that nobody foresaw. */
	private Shape timeInside() {
		int event = LineCursor.find(bytes, from, to, "kvm");
		while (event >= 0 && !((event == from || blank(bytes[event - 1])) && bareEvent(event))) {
			event = LineCursor.find(bytes, event + 1, to, "kvm");
		}
		if (event < 0) {
			return Shape.NONE;
		}
		int text = textFrom;
		int end = trimmed(event);
		int time = end;
		while (time > from && !blank(bytes[time - 1])) {
			time--;
		}
		if (time < end && takeTime(time) && textFrom == end && takeThread(time)) {
			textFrom = text;
			return Shape.EVENT;
		}
		textFrom = text;
		ns = TraceEvent.ABSENT;
		tid = -1;
		ticks = false;
		return Shape.EVENT;
	}

	/** The parts of the last line as a stamp. */
	Stamp stamp(long line, Names names) {
		return new Stamp(line, ns, tid, hostCpu, commTo > commFrom ? names.of(bytes, commFrom, commTo) : "");
	}

	/** The event name of the last line. */
	String name(Names names) {
		return names.of(bytes, nameFrom, nameTo);
	}

	/** Index of the text behind the event name, or of the free text. */
	int textFrom() {
		return textFrom;
	}

	/** Index behind the text, blanks at the end excluded. */
	int textTo() {
		return to;
	}

	/** The letter in the margin, or 0. */
	int letter() {
		return letter;
	}

	/** Whether the time was a bare integer: a counter of unknown unit instead of seconds. */
	boolean ticks() {
		return ticks;
	}

	/** Whether the line names a thread or a host CPU. */
	boolean hasThread() {
		return tid >= 0 || hostCpu >= 0;
	}

	/** Whether the line has a time. */
	boolean hasTime() {
		return ns != TraceEvent.ABSENT;
	}

	/** Whether the line names a thread, a CPU or a time. */
	boolean hasFront() {
		return hasThread() || hasTime();
	}
}
