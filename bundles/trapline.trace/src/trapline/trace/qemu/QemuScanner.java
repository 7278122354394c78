package trapline.trace.qemu;

import java.util.Arrays;
import java.util.function.Consumer;

import trapline.trace.ProblemLog;
import trapline.trace.QemuEvent;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;
import trapline.trace.text.LineSource;
import trapline.trace.text.MailMender;
import trapline.trace.text.TraceScanner;

/** Scanner for QEMU logs of {@code -d int,cpu_reset}. A record is complete when something else than its register dump begins. */
public final class QemuScanner implements TraceScanner {

	/** Makes the event of a record from its dump. */
	private interface Completion {
		TraceEvent with(QemuEvent.Registers registers);
	}

	private static final int LONGEST_NOTE = 200;

	private final Consumer<TraceEvent> consumer;
	private final ProblemLog problems;
	private final MailMender mender = new MailMender();
	private final LineCursor cursor = new LineCursor();
	private final RegisterDump dump = new RegisterDump();
	private Completion open;
	private byte[] header;
	private long headerLine;
	private long lastLine;
	private boolean begun;
	private boolean unterminated;
	/** Whether the last line is the start of something that cannot be told. */
	private boolean fragment;

	/**
	 * @param consumer gets the events in file order
	 * @param problems gets what could not be read
	 */
	public QemuScanner(Consumer<TraceEvent> consumer, ProblemLog problems) {
		this.consumer = consumer;
		this.problems = problems;
	}

	@Override
	public void line(LineSource source) {
		lastLine = source.number();
		unterminated = !source.terminated();
		mender.mend(source.buffer(), source.start(), source.end(), source.hasAmpersand());
		cursor.reset(source.buffer(), source.start(), mender.start(), mender.end());
		if (source.overlong()) {
			problems.addOnce("overlong", lastLine, LineSource.LONGEST,
					"line longer than " + LineSource.LONGEST + " bytes; the rest of it, and of any other such line, was not read");
		}
		if (cursor.atEnd()) {
			return;
		}
		if (header != null && continuesHeader()) {
			return;
		}
		if (open != null && RegisterDump.isLine(cursor)) {
			closeHeader();
			dump.read(cursor);
			return;
		}
		start();
	}

	private void start() {
		complete();
		Stamp at = Stamp.ofLine(lastLine);
		if (DeliveryParser.isHeader(cursor)) {
			begin(at);
		} else if (cursor.accept("check_exception old:")) {
			long old = cursor.takeHex("a vector");
			cursor.need("new");
			int raised = cursor.takeVector(true);
			emit(new QemuEvent.CheckException(at, old > 255 ? -1 : (int) old, raised));
		} else if (cursor.accept("Servicing hardware INT=")) {
			emit(new QemuEvent.Servicing(at, cursor.takeVector(true), false));
		} else if (cursor.accept("Servicing virtual hardware INT=")) {
			emit(new QemuEvent.Servicing(at, cursor.takeVector(true), true));
		} else if (cursor.accept("SMM: enter")) {
			open = registers -> new QemuEvent.Smm(at, true, registers);
		} else if (cursor.accept("SMM: after RSM")) {
			open = registers -> new QemuEvent.Smm(at, false, registers);
		} else if (cursor.accept("CPU Reset (CPU ")) {
			reset(at);
		} else if (cursor.accept("Triple fault")) {
			emit(new QemuEvent.TripleFault(at));
		} else if (begun && unterminated) {
			fragment = true;
		} else if (begun && !RegisterDump.isLine(cursor)) {
			consumer.accept(new TraceEvent.Note(at, note()));
		}
		begun |= open != null;
	}

	private void emit(TraceEvent event) {
		begun = true;
		if (!cursor.failed()) {
			consumer.accept(event);
		} else if (cursor.failedAtEnd()) {
			// perhaps only the end of the file: finish() tells a cut line from a damaged one
			open = registers -> null;
			headerLine = lastLine;
			header = new byte[0];
		} else {
			problems.add(lastLine, cursor.column(), "expected " + cursor.expected() + "; the line was left out");
		}
	}

	private void reset(Stamp at) {
		int cpu = cursor.takeIndex("a CPU number");
		if (cursor.failed()) {
			emit(null);
			return;
		}
		if (cpu > 0) {
			problems.addOnce("several CPUs", lastLine, 0,
					"the machine has more than one CPU, and QEMU does not print which one takes an event: all are shown as one");
		}
		open = registers -> new QemuEvent.Reset(at, cpu, registers);
	}

	private String note() {
		String text = cursor.takeRest();
		return text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) + "..." : text;
	}

	private void begin(Stamp at) {
		byte[] bytes = cursor.bytes();
		int from = cursor.position();
		int to = cursor.end();
		QemuEvent.Delivery delivery = DeliveryParser.parse(at, cursor);
		begun = true;
		if (!cursor.failed()) {
			open = registers -> DeliveryParser.with(delivery, registers);
		} else if (cursor.failedAtEnd()) {
			header = Arrays.copyOfRange(bytes, from, to);
			headerLine = lastLine;
			open = registers -> null;
		} else {
			problems.add(lastLine, cursor.column(), "delivery record: expected " + cursor.expected() + "; the record was left out");
			open = registers -> null;
		}
	}

	/** A mail program folds the first line of a record; the rest starts with one of its fields. */
	private boolean continuesHeader() {
		boolean field = false;
		for (String start : new String[] { "e=", "i=", "cpl=", "IP=", "pc=", "SP=", "CR2=", "env->", "0x" }) {
			int before = cursor.position();
			field |= cursor.accept(start);
			cursor.moveTo(before);
		}
		if (!field || header.length == 0) {
			return false;
		}
		int more = cursor.end() - cursor.position();
		byte[] joined = Arrays.copyOf(header, header.length + 1 + more);
		joined[header.length] = ' ';
		System.arraycopy(cursor.bytes(), cursor.position(), joined, header.length + 1, more);
		long line = headerLine;
		header = null;
		cursor.reset(joined, 0, 0, joined.length);
		long current = lastLine;
		lastLine = line;
		begin(Stamp.ofLine(line));
		lastLine = current;
		return true;
	}

	/** A header that the dump follows although fields are missing is damaged. */
	private void closeHeader() {
		if (header != null) {
			problems.add(headerLine, 0, "the line ends too early; the record was left out");
			header = null;
		}
	}

	private void complete() {
		closeHeader();
		if (open != null) {
			TraceEvent event = open.with(dump.registers());
			if (event != null) {
				consumer.accept(event);
			}
			open = null;
		}
		dump.clear();
	}

	@Override
	public void finish(boolean cut) {
		if (cut && (header != null || fragment)) {
			problems.add(fragment ? lastLine : headerLine, 0, "the file ends in the middle of this line; everything before it was read");
			header = null;
		} else if (cut) {
			problems.add(lastLine, 0, open == null ? "the file ends without a newline here: the last value of this line may be cut"
					: "the file ends inside the register dump of a record; what is missing of it is not known");
		}
		complete();
	}
}
