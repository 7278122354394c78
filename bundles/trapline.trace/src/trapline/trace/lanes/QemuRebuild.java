package trapline.trace.lanes;

import static trapline.trace.TraceEvent.ABSENT;

import java.util.List;

import trapline.run.GateState;
import trapline.run.LaneGroup;
import trapline.run.MarkKind;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunInfo;
import trapline.run.Side;
import trapline.run.TimeAxis;
import trapline.trace.ProblemLog;
import trapline.trace.QemuEvent;
import trapline.trace.QemuEvent.Registers;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.TraceStatistics;
import trapline.trace.Vectors;

/**
 * Rebuilds lanes from a QEMU log. The axis counts records. A record shows the state at sub-tick 0, before its event is delivered at sub-tick
 * 1; from sub-tick 2 on the guest runs unseen until the next record.
 */
public final class QemuRebuild implements Rebuild {

	private static final int SUBTICKS = 4;
	private static final LaneGroup CPU = new LaneGroup("v0", "CPU 0");

	private final String title;
	private final LanePlan plan;
	private final TimeAxis axis = TimeAxis.ordinal(SUBTICKS);
	private final RunBuilder run;
	private final Pen pen;
	private final Addresses addresses;
	private final StatisticsCollector statistics = new StatisticsCollector();
	private long record;
	private QemuEvent.CheckException raised;
	private QemuEvent.Servicing serviced;
	private long lastCr2 = ABSENT;

	/**
	 * @param title name of the log
	 * @param problems gets what the events contradict
	 */
	public QemuRebuild(String title, ProblemLog problems) {
		this(title, LanePlan.ALL, problems);
	}

	private QemuRebuild(String title, LanePlan plan, ProblemLog problems) {
		this.title = title;
		this.plan = plan;
		addresses = new Addresses(problems);
		long start = axis.at(1, 0);
		run = new RunBuilder(runInfo(""), start);
		pen = new Pen(run, CPU, Row.OF_QEMU, plan);
		pen.mode(start, Row.GUEST, "");
		pen.unknown(Row.IF, start, "since the start: no record has shown the flags yet");
		pen.unknown(Row.SHADOW, start, "since the start: no record has shown a shadow yet");
		pen.unknown(Row.NMI_WINDOW, start, "since the start: no NMI has been seen yet");
		pen.unknown(Row.CR2, start, "since the start: no record has shown CR2 yet");
		pen.unknown(Row.CPL, start, "since the start: no record has shown CPL yet");
	}

	private RunInfo runInfo(String outcome) {
		return new RunInfo("", title, "QEMU -d int log, no clock: the axis counts records", outcome, axis, List.of(CPU), "QEMU");
	}

	@Override
	public void accept(TraceEvent event) {
		if (event instanceof QemuEvent.Delivery delivery) {
			delivery(delivery);
		} else if (event instanceof QemuEvent.CheckException check) {
			statistics.event(check.at(), "check_exception");
			raised = check;
		} else if (event instanceof QemuEvent.Servicing servicing) {
			statistics.event(servicing.at(), servicing.virtual() ? "virtual hardware INT" : "hardware INT");
			withoutRecord();
			serviced = servicing;
		} else if (event instanceof QemuEvent.TripleFault fault) {
			tripleFault(fault);
		} else if (event instanceof QemuEvent.Reset reset) {
			withoutRecord();
			long time = next(reset.at(), "CPU reset");
			pen.mode(time, Row.GUEST, "reset");
			pen.note(time, "reset", "CPU " + reset.cpu() + " is reset");
			forget(time);
			log(time, "reset of CPU " + reset.cpu());
		} else if (event instanceof QemuEvent.Smm smm) {
			withoutRecord();
			long time = next(smm.at(), smm.entering() ? "SMM: enter" : "SMM: after RSM");
			pen.mode(time, smm.entering() ? Row.SMM : Row.GUEST, "");
			pen.note(time, "SMM", smm.entering() ? "enters SMM" : "leaves SMM by RSM");
			state(time, smm.registers(), smm.entering() ? "the dump at SMM entry" : "the dump after RSM");
			log(time, smm.entering() ? "enters SMM" : "RSM leaves SMM");
		} else if (event instanceof TraceEvent.Note note) {
			statistics.event(note.at(), "(note)");
			pen.note(record == 0 ? axis.at(1, 0) : axis.at(record, SUBTICKS - 1), "note", note.text());
		}
	}

	/** In real mode QEMU logs no record: the interrupt was delivered all the same. */
	private void withoutRecord() {
		if (serviced == null) {
			return;
		}
		long time = axis.at(++record, 0);
		String label = String.format("IRQ 0x%02x", serviced.vector());
		pen.gate(Row.IF, time, GateState.OPEN, "1: " + label + " is accepted, which needs IF = 1");
		pen.arrive(Row.IRQ, time, label, "no record: not in protected mode");
		pen.outcome(Row.IRQ, time + 1, Outcome.DELIVERED, "");
		pen.unknown(Row.IF, time + 2, "since the handler of " + label + " runs");
		statistics.injection(label, serviced.vector(), false);
		log(time, label + " delivered, no record");
		serviced = null;
	}

	private long next(Stamp at, String name) {
		statistics.event(at, name);
		return axis.at(++record, 0);
	}

	private void forget(long time) {
		raised = null;
		serviced = null;
		lastCr2 = ABSENT;
		String why = "since the reset: no record has shown it yet";
		pen.unknown(Row.IF, time, why);
		pen.unknown(Row.NMI_WINDOW, time, why);
		pen.unknown(Row.CR2, time, why);
		pen.unknown(Row.CPL, time, why);
	}

	private void delivery(QemuEvent.Delivery d) {
		if (serviced != null && serviced.vector() != d.vector()) {
			withoutRecord();
		}
		long time = next(d.at(), "v=" + Vectors.label(d.vector()));
		String source = "record " + d.number();
		Registers registers = d.registers();
		state(time, registers, source);
		cr2(time, d.cr2() != ABSENT ? d.cr2() : registers.cr2(), d);
		pen.value(Row.CPL, time, Integer.toString(d.cpl()), "printed by " + source);
		boolean interrupt = serviced != null && serviced.vector() == d.vector();
		String label = label(d, interrupt);
		deliver(time, d, interrupt, label);
		running(time, source, label);
		statistics.injection(label, d.vector(), false);
		log(time, label + " delivered" + where(d) + flagText(registers));
		raised = null;
		serviced = null;
	}

	private static String label(QemuEvent.Delivery d, boolean interrupt) {
		if (interrupt) {
			return String.format("IRQ 0x%02x", d.vector());
		}
		return d.software() ? String.format("INT 0x%02x", d.vector()) : Vectors.label(d.vector());
	}

	private void deliver(long time, QemuEvent.Delivery d, boolean interrupt, String label) {
		if (interrupt) {
			pen.arrive(Row.IRQ, time, label, serviced.virtual() ? "virtual interrupt (V_IRQ)" : "");
			pen.outcome(Row.IRQ, time + 1, Outcome.DELIVERED, "");
		} else if (d.vector() == 2 && !d.software()) {
			pen.arrive(Row.NMI, time, label, "");
			pen.outcome(Row.NMI, time + 1, Outcome.DELIVERED, "");
			pen.gate(Row.NMI_WINDOW, time, GateState.OPEN, "open: an NMI is delivered");
			pen.gate(Row.NMI_WINDOW, time + 1, GateState.SHUT, "blocked: the NMI is delivered, until any IRET");
			pen.unknown(Row.NMI_WINDOW, time + 2, "since the NMI handler runs: QEMU does not log IRET");
		} else {
			exception(time, d, label);
		}
	}

	private void exception(long time, QemuEvent.Delivery d, String label) {
		String detail = "error code 0x" + Long.toHexString(d.errorCode());
		if (raised != null && raised.old() >= 0) {
			String both = Vectors.label(raised.raised()) + " while " + Vectors.label(raised.old()) + " was being delivered";
			if (d.vector() != raised.raised()) {
				pen.instant(Row.EXCEPTION, time, Outcome.MERGED, Vectors.label(raised.raised()), both + ": merged into " + label);
			}
			detail += ", from " + both;
		}
		pen.instant(Row.EXCEPTION, time + 1, Outcome.DELIVERED, label, detail);
	}

	private void running(long time, String source, String label) {
		pen.unknown(Row.IF, time + 2, "since the handler of " + label + " runs (" + source + "): QEMU prints the flags only with the next record");
		pen.unknown(Row.CPL, time + 2, "since " + source);
	}

	/** What a dump proves at the instant of its record. */
	private void state(long time, Registers registers, String source) {
		if (registers.hasFlags()) {
			pen.gate(Row.IF, time, registers.interruptFlag() ? GateState.OPEN : GateState.SHUT, String.format("%d: flags %08x printed by %s",
					registers.interruptFlag() ? 1 : 0, registers.flags(), source));
		}
		if (registers.inhibit() == 1) {
			pen.gate(Row.SHADOW, time, GateState.SHUT, "II=1 printed by " + source + ": STI or MOV SS holds interrupts back");
			pen.unknown(Row.SHADOW, time + 2, "since " + source);
		}
		if (registers.halted() == 1) {
			pen.mode(time, Row.HALTED, "HLT=1 printed by " + source);
			pen.mode(time + 1, Row.GUEST, "");
		} else if (registers.smm() == 1) {
			pen.mode(time, Row.SMM, "SMM=1 printed by " + source);
		} else if (registers.smm() == 0) {
			pen.mode(time, Row.GUEST, "");
		}
	}

	private void cr2(long time, long value, QemuEvent.Delivery d) {
		if (value == ABSENT || value == lastCr2) {
			return;
		}
		boolean moved = d.vector() != 14 && lastCr2 != ABSENT;
		lastCr2 = value;
		if (addresses.grant(d.at().line())) {
			pen.value(Row.CR2, time, "0x" + Long.toHexString(value), "printed by record " + d.number()
					+ (moved ? "; no page fault was logged since the last one, so a MOV to CR2 or a reset changed it" : ""));
		} else {
			pen.unknown(Row.CR2, time, "addresses are left out");
		}
	}

	private void tripleFault(QemuEvent.TripleFault fault) {
		withoutRecord();
		long time = next(fault.at(), "Triple fault");
		if (raised != null && raised.old() >= 0) {
			pen.instant(Row.EXCEPTION, time, Outcome.MERGED, Vectors.label(raised.raised()),
					Vectors.label(raised.raised()) + " while " + Vectors.label(raised.old()) + " was being delivered: shutdown");
		}
		pen.mode(time, Row.SHUTDOWN, "triple fault");
		pen.note(time, "triple", "triple fault");
		log(time, "triple fault: shutdown");
		raised = null;
	}

	private String where(QemuEvent.Delivery d) {
		return addresses.grant(d.at().line()) ? String.format(" at %04x:%x", d.cs(), d.rip()) : "";
	}

	private static String flagText(Registers registers) {
		return registers.hasFlags() ? ", IF was " + (registers.interruptFlag() ? 1 : 0) : "";
	}

	private void log(long time, String sentence) {
		run.event(time, CPU.id(), CPU.id(), 0, Side.GUEST, sentence, "");
	}

	@Override
	public Run finish(String outcome) {
		withoutRecord();
		run.endAt(axis.at(record + 1, 0));
		run.info(runInfo(outcome));
		return run.snapshot();
	}

	@Override
	public TraceStatistics statistics(long lines, long problemCount) {
		return statistics.result(lines, 1, problemCount);
	}

	@Override
	public Rebuild again(boolean wholeTraceSeen, ProblemLog log) {
		return new QemuRebuild(title, wholeTraceSeen ? LanePlan.of(List.of(), run.snapshot()) : plan, log);
	}
}
