package trapline.trace.ftrace;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import trapline.trace.KvmEvent;
import trapline.trace.ProblemLog;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;
import trapline.trace.text.LineSource;
import trapline.trace.text.MailMender;
import trapline.trace.text.Names;
import trapline.trace.text.TraceScanner;

/**
 * Scanner for ftrace text. Holds one line back, because mail programs fold lines and only the next line shows it.
 */
public final class FtraceScanner implements TraceScanner {

	private static final int LONGEST_NOTE = 200;
	private static final String ENDS_INSIDE = "the file ends in the middle of this line";

	private final Consumer<TraceEvent> consumer;
	private final ProblemLog problems;
	private final Names names = new Names();
	private final MailMender mender = new MailMender();
	private final LineCursor cursor = new LineCursor();
	private final EventParsers parsers = new EventParsers();
	private final LostEvents lostEvents = new LostEvents();
	private Record pending = new Record();
	private Record current = new Record();
	private boolean softBreak;
	private boolean begun;
	private boolean unterminated;
	private long lastLine;

	/**
	 * @param consumer gets the events in file order
	 * @param problems gets what could not be read
	 */
	public FtraceScanner(Consumer<TraceEvent> consumer, ProblemLog problems) {
		this.consumer = consumer;
		this.problems = problems;
	}

	@Override
	public void line(LineSource source) {
		lastLine = source.number();
		unterminated = !source.terminated();
		if (source.overlong()) {
			problems.addOnce("overlong", lastLine, LineSource.LONGEST,
					"line longer than " + LineSource.LONGEST + " bytes; the rest of it, and of any other such line, was not read");
		}
		byte[] bytes = source.buffer();
		mender.mend(bytes, source.start(), source.end(), source.hasAmpersand());
		if (softBreak) {
			current.append(bytes, mender.start(), mender.end());
		} else {
			current.set(bytes, mender.start(), mender.end(), lastLine, mender.start() - source.start());
		}
		softBreak = mender.softBreak();
		if (!softBreak) {
			logicalLine();
		}
	}

	private void logicalLine() {
		current.trimEnd();
		current.split();
		if (current.shape == Envelope.Shape.NONE) {
			if (!continues()) {
				flush(false);
				outsideEvents();
			}
			return;
		}
		if (completesFront()) {
			pending.appendFolded(current);
			pending.split();
			return;
		}
		flush(false);
		Record free = pending;
		pending = current;
		current = free;
	}

	/** A front without event is followed by the event alone, or by time and event. */
	private boolean completesFront() {
		return pending.shape == Envelope.Shape.FRONT_ONLY && !current.envelope.hasThread()
				&& !(pending.envelope.hasTime() && current.envelope.hasTime());
	}

	/** Joins the current line to the one held back when that one needs it; otherwise leaves both alone. */
	private boolean continues() {
		if (pending.isEmpty() || blankLine()) {
			return false;
		}
		if (pending.shape == Envelope.Shape.FRONT_ONLY) {
			return joinIf(true);
		}
		if (pending.shape != Envelope.Shape.EVENT) {
			return false;
		}
		String name = pending.envelope.name(names);
		TextParser parser = parsers.of(name);
		if (parser == null) {
			return false;
		}
		parse(pending, parser);
		if (cursor.failedAtEnd()) {
			return joinIf(false);
		}
		return !cursor.failed() && startsWithField() && joinIf(false);
	}

	private boolean joinIf(boolean front) {
		int before = pending.length();
		pending.appendFolded(current);
		pending.split();
		boolean good;
		if (front) {
			good = pending.shape == Envelope.Shape.EVENT;
		} else {
			parse(pending, parsers.of(pending.envelope.name(names)));
			good = !cursor.failed() || cursor.failedAtEnd();
		}
		if (!good) {
			pending.truncate(before);
			pending.split();
		}
		return good;
	}

	private boolean startsWithField() {
		cursor.reset(current.bytes(), 0, 0, current.length());
		return Continuations.startsWithField(cursor, names);
	}

	private boolean blankLine() {
		cursor.reset(current.bytes(), 0, 0, current.length());
		return cursor.atEnd();
	}

	/** Prose, comments of the tracer, and its remarks about lost events. */
	private void outsideEvents() {
		cursor.reset(current.bytes(), 0, 0, current.length());
		if (cursor.atEnd() || cursor.peek() == '#') {
			return;
		}
		Stamp at = Stamp.ofLine(current.line());
		TraceEvent lost = lostEvents.read(at, cursor);
		if (lost != null) {
			begun = true;
			consumer.accept(lost);
		} else if (begun && unterminated) {
			problems.add(current.line(), 0, ENDS_INSIDE + "; everything before it was read");
		} else if (begun) {
			consumer.accept(new TraceEvent.Note(at, shortened(current.bytes(), cursor.position(), current.length())));
		}
	}

	private static String shortened(byte[] bytes, int from, int to) {
		int end = Math.min(to, from + LONGEST_NOTE);
		String text = new String(bytes, from, end - from, StandardCharsets.UTF_8).strip();
		return end < to ? text + "..." : text;
	}

	private TraceEvent parse(Record record, TextParser parser) {
		Envelope envelope = record.envelope;
		cursor.reset(record.bytes(), -record.indent(), envelope.textFrom(), envelope.textTo());
		return parser.parse(envelope.stamp(record.line(), names), cursor, names);
	}

	/** Hands on the line that was held back. */
	private void flush(boolean cut) {
		if (pending.isEmpty()) {
			return;
		}
		Envelope envelope = pending.envelope;
		if (envelope.letter() != 0) {
			consumer.accept(new TraceEvent.Letter(Stamp.ofLine(pending.line()), (char) envelope.letter()));
		}
		if (envelope.ticks()) {
			problems.addOnce("ticks", pending.line(), 0,
					"the times have no decimal point: they are taken as a counter of ns; record with trace clock 'local' for real time");
		}
		begun = true;
		switch (pending.shape) {
		case FRONT_ONLY -> frontOnly(cut);
		case FREE_TEXT -> freeText(cut);
		case EVENT -> event(cut);
		case NONE -> throw new IllegalStateException("nothing is held back");
		}
		pending.clear();
	}

	private void frontOnly(boolean cut) {
		problems.add(pending.line(), pending.length() + pending.indent() + 1,
				cut ? ENDS_INSIDE + " (expected an event name); everything before it was read"
						: "the line ends where an event name was expected; it was left out");
	}

	private void freeText(boolean cut) {
		Envelope envelope = pending.envelope;
		if (cut) {
			problems.add(pending.line(), 0, ENDS_INSIDE + "; everything before it was read");
			return;
		}
		consumer.accept(new TraceEvent.Note(envelope.stamp(pending.line(), names),
				shortened(pending.bytes(), envelope.textFrom(), envelope.textTo())));
	}

	private void event(boolean cut) {
		String name = pending.envelope.name(names);
		TextParser parser = parsers.of(name);
		if (parser == null) {
			consumer.accept(asMark(name));
			warnOfCut(cut);
			return;
		}
		TraceEvent event = parse(pending, parser);
		if (cut && !cursor.failed() && (!cursor.atEnd() || reasonAtEnd(event))) {
			problems.add(pending.line(), cursor.column(),
					ENDS_INSIDE + " (" + name + "); everything before it was read");
		} else if (!cursor.failed()) {
			noteRest(name);
			consumer.accept(event);
			warnOfCut(cut);
		} else if (cut) {
			problems.add(pending.line(), cursor.column(), ENDS_INSIDE + " (" + name + ": expected "
					+ cursor.expected() + "); everything before it was read");
		} else if (!pending.envelope.hasFront()) {
			// without thread, CPU or time in front this is more likely a sentence that names an event
			proseAboutEvent(name);
		} else {
			problems.add(pending.line(), cursor.column(), name + ": expected " + cursor.expected() + "; the line is kept as a mark");
			consumer.accept(asMark(name));
		}
	}

	/** A reason that the end of the file follows may be half a word. */
	private static boolean reasonAtEnd(TraceEvent event) {
		return event instanceof KvmEvent.Exit exit && exit.rip() == TraceEvent.ABSENT;
	}

	private void proseAboutEvent(String name) {
		problems.add(pending.line(), cursor.column(), name + ": expected " + cursor.expected() + "; the line is kept as a note");
		consumer.accept(new TraceEvent.Note(Stamp.ofLine(pending.line()), shortened(pending.bytes(), 0, pending.length())));
	}

	private TraceEvent asMark(String name) {
		Envelope envelope = pending.envelope;
		cursor.reset(pending.bytes(), -pending.indent(), envelope.textFrom(), envelope.textTo());
		Stamp at = envelope.stamp(pending.line(), names);
		if (name.equals("print") || name.equals("bprint")) {
			return new TraceEvent.Note(at, shortened(pending.bytes(), envelope.textFrom(), envelope.textTo()));
		}
		return new TraceEvent.Mark(at, name, shortened(pending.bytes(), envelope.textFrom(), envelope.textTo()));
	}

	private void noteRest(String name) {
		if (!cursor.atEnd()) {
			problems.addOnce("rest of " + name, pending.line(), cursor.column(),
					name + ": the text from here on is not known to this reader and was left out, here and in any further line");
		}
	}

	private void warnOfCut(boolean cut) {
		if (cut) {
			problems.add(pending.line(), 0, "the file ends without a newline here: the last value of this line may be cut");
		}
	}

	@Override
	public void finish(boolean cut) {
		if (softBreak) {
			softBreak = false;
			logicalLine();
		}
		flush(cut);
	}
}
