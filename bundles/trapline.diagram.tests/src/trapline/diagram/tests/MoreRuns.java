package trapline.diagram.tests;

import java.util.List;

import trapline.run.BoxEnd;
import trapline.run.GateState;
import trapline.run.Hatch;
import trapline.run.LaneGroup;
import trapline.run.LaneSpec;
import trapline.run.MarkKind;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunInfo;
import trapline.run.Shape;
import trapline.run.Side;
import trapline.run.TimeAxis;

/** Runs for what the example of the grammar's description does not show. */
final class MoreRuns {
	private MoreRuns() {
	}

	private static long at(int event, int sub) {
		return SampleRuns.at(event, sub);
	}

	/** Every sign that the grammar has, on two processors. */
	static Run signs() {
		RunBuilder run = new RunBuilder(new RunInfo("", "Every sign of the grammar", "two processors", "11 events",
				SampleRuns.AXIS, List.of(new LaneGroup("v0", "vCPU 0"), new LaneGroup("v1", "vCPU 1")), ""), at(1, 0));
		int mode = run.addLane(LaneSpec.band("mode", "v0", "mode", "timeline.line", SampleRuns.MODES));
		int exits = run.addLane(LaneSpec.marks("exits", "v0", "exits", "timeline.exit"));
		int flag = run.addLane(LaneSpec.gate("if", "v0", "IF", "timeline.gate", Hatch.DIAGONAL_UP, 'f', 1));
		int tpr = run.addLane(LaneSpec.gate("tpr", "v0", "TPR", "timeline.gate", Hatch.HORIZONTAL, 't', 0));
		int gif = run.addLane(LaneSpec.gate("gif", "v0", "GIF", "timeline.gate", Hatch.VERTICAL, 'g', 1));
		int shadow = run.addLane(LaneSpec.gate("shadow", "v0", "shadow", "timeline.gate", Hatch.DOTS, 's', 0));
		int irq = run.addLane(LaneSpec.event("irq", "v0", "IRQ 30", "timeline.irq", Shape.CIRCLE, 'I'));
		int nmi = run.addLane(LaneSpec.event("nmi", "v0", "NMI", "timeline.nmi", Shape.HEXAGON, 'N'));
		int smi = run.addLane(LaneSpec.event("smi", "v0", "SMI", "timeline.smi", Shape.SQUARE, 'S'));
		int fault = run.addLane(LaneSpec.event("fault", "v0", "fault", "timeline.exception", Shape.DIAMOND, 'P'));
		int step = run.addLane(LaneSpec.event("db", "v0", "#DB", "timeline.exception", Shape.DIAMOND_BAR, 'D'));
		int mc = run.addLane(LaneSpec.event("mc", "v0", "#MC", "timeline.mc", Shape.STAR, 'M'));
		int word = run.addLane(LaneSpec.value("word", "v0", "word", "timeline.line"));
		int runs = run.addLane(LaneSpec.nesting("runs", "v1", "runs", "timeline.line"));
		int other = run.addLane(LaneSpec.gate("if1", "v1", "IF", "timeline.gate", Hatch.DIAGONAL_UP, 'f', 1));
		int hazard = run.addLane(LaneSpec.hazards("hazard", "v1", "hazard", "timeline.hazard"));
		run.band(mode, at(1, 0), 0, "", "");
		run.gate(tpr, at(1, 0), GateState.OPEN, "", "");
		run.gate(gif, at(1, 0), GateState.NOT_APPLICABLE, "", "");
		run.gate(flag, at(1, 0), GateState.SHUT, "", "");
		run.gate(shadow, at(1, 0), GateState.OPEN, "", "");
		run.gate(other, at(1, 0), GateState.OPEN, "", "");
		run.value(word, at(1, 0), "none", "", "");
		run.event(at(1, 0), "v0", "v0", 0, Side.GUEST, "starts", "");
		run.beginBox(runs, at(1, 0), 0, "task", "", "");

		run.mark(exits, at(2, 0), MarkKind.EXIT, "HLT", "", "");
		run.mark(exits, at(2, 3), MarkKind.ENTRY, "", "", "");
		run.arrive(irq, at(2, 0), "", "", "");
		run.waits(irq, at(2, 0), 'f', flag, "IF 0", "R-301");
		run.event(at(2, 0), "v1", "v1", 0, Side.GUEST, "sends an interrupt to vCPU 0", "");
		run.band(mode, at(3, 0), 1, "", "");
		run.gate(flag, at(3, 0), GateState.OPEN, "", "");
		run.gate(tpr, at(3, 0), GateState.SHUT, "", "");
		run.waits(irq, at(3, 0), 't', tpr, "TPR 4", "R-901");
		run.mark(exits, at(3, 0), MarkKind.WINDOW_REQUESTED, "", "", "");
		run.mark(exits, at(3, 3), MarkKind.ENTRY_FAILED, "", "", "");
		run.absorbed(irq, at(3, 3), Outcome.MERGED, "", "", "");
		run.band(mode, at(4, 0), 2, "", "");
		run.gate(shadow, at(4, 0), GateState.SHUT, "", "");
		run.gate(gif, at(4, 0), GateState.SHUT, "", "");
		run.waits(irq, at(4, 0), 's', shadow, "STI", "R-302");
		run.arrive(nmi, at(4, 0), "", "", "");
		run.waits(nmi, at(4, 0), 'g', gif, "GIF 0", "R-777");
		run.beginBox(runs, at(4, 0), 1, "NMI handler", "", "");
		run.gate(tpr, at(5, 0), GateState.OPEN, "", "");
		run.gate(shadow, at(5, 0), GateState.OPEN, "", "");
		run.gate(gif, at(5, 0), GateState.OPEN, "", "");
		run.band(mode, at(5, 0), 0, "", "");
		run.outcome(irq, at(5, 0), Outcome.DELIVERED, "", "");
		run.waits(nmi, at(5, 0), '.', -1, "", "");
		run.mark(exits, at(5, 0), MarkKind.REINJECTED, "N", "", "");
		run.outcome(nmi, at(6, 0), Outcome.RETURNED, "", "");
		run.beginBox(runs, at(5, 0), 2, "#DB", "", "");
		run.endBox(runs, at(6, 0), 2, BoxEnd.RETURNED);
		run.mark(exits, at(6, 0), MarkKind.WINDOW_TAKEN, "NMIW", "", "");
		run.arrive(smi, at(6, 0), "", "", "");
		run.waits(smi, at(6, 0), 'h', -1, "not in guest", "");
		run.value(word, at(6, 0), "T1", "", "");
		run.outcome(smi, at(7, 0), Outcome.LOST, "", "");
		run.inferredMark(exits, at(7, 0), MarkKind.EXIT, "IO", "");
		run.absorbed(fault, at(7, 0), Outcome.DELIVERED, "#PF", "", "");
		run.beginBox(runs, at(7, 0), 2, "#PF", "", "");
		run.unknown(flag, at(7, 0), "the trace has no flags here");
		run.overwrite(word, at(8, 0), "T2", "", "");
		run.absorbed(step, at(8, 0), Outcome.DELIVERED, "", "", "");
		run.absorbed(mc, at(8, 3), Outcome.DELIVERED, "", "", "");
		run.endBox(runs, at(9, 0), 1, BoxEnd.RETURNED);
		run.beginBox(runs, at(9, 0), 0, "task", "", "");
		run.arrive(smi, at(9, 0), "", "", "");
		run.hazard(hazard, at(9, 0), word, "WORD", "a word is overwritten unread", "R-1");
		run.hazard(hazard, at(9, 0), runs, "LONG", "a hazard whose sentence does not fit into the line that a footnote "
				+ "has, so that it goes on in another", "R-2 R-3");
		run.beginInferredBox(runs, at(10, 0), 1, "IRQ", "");
		run.value(word, at(10, 0), "T2", "", "");
		run.event(at(10, 0), "v1", "v1", 1, Side.GUEST, "runs a handler with a name so long that it wraps", "");
		run.endAt(at(12, 0));
		return run.snapshot();
	}

	/** What an emulator's log tells: deliveries and returns, but the flags only where it prints them. */
	static Run imported() {
		RunBuilder run = new RunBuilder(new RunInfo("", "irq-sti.qemu-d-int.log", "qemu, -d int", "imported, 8 events",
				SampleRuns.AXIS, List.of(new LaneGroup("c0", "CPU 0")), ""), at(1, 0));
		int runs = run.addLane(LaneSpec.nesting("runs", "c0", "runs", "timeline.line"));
		int flag = run.addLane(LaneSpec.gate("if", "c0", "IF", "timeline.gate", Hatch.DIAGONAL_UP, 'f', 1));
		int irq = run.addLane(LaneSpec.event("irq", "c0", "IRQ 30", "timeline.irq", Shape.CIRCLE, 'I'));
		run.unknown(flag, at(1, 0), "the log prints the flags only when an event is delivered");
		run.beginInferredBox(runs, at(1, 0), 0, "code", "");
		run.event(at(1, 0), "cpu 0", "c0", 0, Side.GUEST, "log begins", "");
		run.gate(flag, at(3, 0), GateState.OPEN, "EFL 0x202", "");
		run.absorbed(irq, at(3, 0), Outcome.DELIVERED, "", "", "");
		run.beginBox(runs, at(3, 0), 1, "v=30", "", "");
		run.gate(flag, at(3, 1), GateState.SHUT, "interrupt gate", "");
		run.event(at(3, 0), "cpu 0", "c0", 1, Side.GUEST, "v=30 e=0000 i=0 cpl=0", "");
		run.unknown(flag, at(5, 0), "the log prints the flags only when an event is delivered");
		run.endBox(runs, at(5, 0), 1, BoxEnd.RETURNED);
		run.gate(flag, at(7, 0), GateState.OPEN, "EFL 0x246", "");
		run.absorbed(irq, at(7, 0), Outcome.DELIVERED, "", "", "");
		run.beginBox(runs, at(7, 0), 1, "v=30", "", "");
		run.event(at(7, 0), "cpu 0", "c0", 1, Side.GUEST, "v=30 e=0000 i=0 cpl=0", "");
		run.endAt(at(9, 0));
		return run.snapshot();
	}

	/** So many events that a text needs four staves. */
	static Run wrapped() {
		RunBuilder run = new RunBuilder(new RunInfo("", "A run that wraps", "", "34 events", SampleRuns.AXIS,
				List.of(new LaneGroup("v0", "vCPU 0")), ""), at(1, 0));
		int mode = run.addLane(LaneSpec.band("mode", "v0", "mode", "timeline.line", SampleRuns.MODES));
		int exits = run.addLane(LaneSpec.marks("exits", "v0", "exits", "timeline.exit"));
		int runs = run.addLane(LaneSpec.nesting("runs", "v0", "runs", "timeline.line"));
		int flag = run.addLane(LaneSpec.gate("if", "v0", "IF", "timeline.gate", Hatch.DIAGONAL_UP, 'f', 1));
		int irq = run.addLane(LaneSpec.event("irq", "v0", "IRQ 30", "timeline.irq", Shape.CIRCLE, 'I'));
		int word = run.addLane(LaneSpec.value("word", "v0", "word", "timeline.line"));
		int hazard = run.addLane(LaneSpec.hazards("hazard", "v0", "hazard", "timeline.hazard"));
		run.band(mode, at(1, 0), 0, "", "");
		run.beginBox(runs, at(1, 0), 0, "task", "", "");
		run.gate(flag, at(1, 0), GateState.OPEN, "", "");
		run.value(word, at(1, 0), "w0", "", "");
		for (int event = 4; event <= 32; event += 7) {
			run.gate(flag, at(event, 0), GateState.SHUT, "", "");
			run.arrive(irq, at(event, 2), "", "", "");
			run.waits(irq, at(event, 2), 'f', flag, "IF 0", "R-301");
			run.band(mode, at(event + 1, 0), 1, "", "");
			run.mark(exits, at(event + 1, 0), MarkKind.EXIT, "IO", "", "");
			run.mark(exits, at(event + 1, 5), MarkKind.ENTRY, "", "", "");
			run.band(mode, at(event + 2, 0), 0, "", "");
			if (event < 32) {
				run.gate(flag, at(event + 3, 0), GateState.OPEN, "", "");
				run.outcome(irq, at(event + 3, 0), Outcome.DELIVERED, "", "");
				run.beginBox(runs, at(event + 3, 0), 1, "IRQ handler", "", "");
				run.value(word, at(event + 4, 0), "w" + event, "", "");
				run.endBox(runs, at(event + 6, 0), 1, BoxEnd.RETURNED);
			}
		}
		run.hazard(hazard, at(34, 0), irq, "STUCK", "the interrupt never gets through", "R-301");
		run.endAt(at(35, 0));
		return run.snapshot();
	}

	/** A trace on the wall-time axis: exits and entries of unequal length, some inferred. */
	static Run wallTime() {
		RunBuilder run = new RunBuilder(new RunInfo("", "bug.trace", "ftrace, kvm events", "imported, 2.4 ms",
				TimeAxis.nanoseconds(), List.of(new LaneGroup("v0", "vCPU 0")), ""), 1_000_000_000_000L);
		int mode = run.addLane(LaneSpec.band("mode", "v0", "mode", "timeline.line", SampleRuns.MODES));
		int exits = run.addLane(LaneSpec.marks("exits", "v0", "exits", "timeline.exit"));
		int flag = run.addLane(LaneSpec.gate("if", "v0", "IF", "timeline.gate", Hatch.DIAGONAL_UP, 'f', 1));
		long time = 1_000_000_000_000L;
		run.band(mode, time, 0, "", "");
		run.unknown(flag, time, "kvm_exit does not print the flags");
		String[] reasons = { "EPT", "IO", "HLT", "MSR", "EXTINT" };
		for (int i = 0; i < 12; i++) {
			time += 40_000 + 13_000L * (i * 7 % 11);
			run.band(mode, time, 1, "", "");
			if (i == 6) {
				run.inferredMark(exits, time, MarkKind.EXIT, "?", "an entry without an exit before it");
			} else {
				run.mark(exits, time, MarkKind.EXIT, reasons[i % reasons.length], "", "");
			}
			time += 5_000 + 9_000L * (i * 5 % 7);
			run.band(mode, time, 0, "", "");
			run.mark(exits, time, i % 4 == 1 ? MarkKind.INJECTED : MarkKind.ENTRY, i % 4 == 1 ? "I" : "", "", "");
		}
		run.endAt(time + 200_000);
		return run.snapshot();
	}

	/** A trace of so many exits, 1 us apart on average. */
	static Run huge(int exits) {
		RunBuilder run = new RunBuilder(new RunInfo("", "A long trace", "", exits + " exits", TimeAxis.nanoseconds(),
				List.of(new LaneGroup("v0", "vCPU 0")), ""), 0);
		int mode = run.addLane(LaneSpec.band("mode", "v0", "mode", "timeline.line", SampleRuns.MODES));
		int marks = run.addLane(LaneSpec.marks("exits", "v0", "exits", "timeline.exit"));
		int runs = run.addLane(LaneSpec.nesting("runs", "v0", "runs", "timeline.line"));
		int flag = run.addLane(LaneSpec.gate("if", "v0", "IF", "timeline.gate", Hatch.DIAGONAL_UP, 'f', 1));
		int irq = run.addLane(LaneSpec.event("irq", "v0", "IRQ 30", "timeline.irq", Shape.CIRCLE, 'I'));
		run.beginBox(runs, 0, 0, "task", "", "");
		for (int i = 0; i < exits; i++) {
			long time = i * 1000L + i * 7919L % 600;
			run.band(mode, time, 1, "", "");
			run.mark(marks, time, MarkKind.EXIT, "IO", "", "");
			run.gate(flag, time, i % 3 == 0 ? GateState.SHUT : GateState.OPEN, "", "");
			run.arrive(irq, time, "", "", "");
			run.waits(irq, time, 'f', flag, "IF 0", "");
			run.outcome(irq, time + 150, Outcome.DELIVERED, "", "");
			run.beginBox(runs, time + 150, 1, "IRQ handler", "", "");
			run.band(mode, time + 200, 0, "", "");
			run.endBox(runs, time + 300, 1, BoxEnd.RETURNED);
		}
		run.endAt(exits * 1000L);
		return run.snapshot();
	}
}
