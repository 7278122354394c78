package trapline.diagram.tests;

import java.util.List;

import trapline.run.BandState;
import trapline.run.BoxEnd;
import trapline.run.Fold;
import trapline.run.GateState;
import trapline.run.Hatch;
import trapline.run.LaneGroup;
import trapline.run.LaneSpec;
import trapline.run.MarkKind;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunElement;
import trapline.run.RunInfo;
import trapline.run.Shade;
import trapline.run.Shape;
import trapline.run.Side;
import trapline.run.TimeAxis;

/** Runs built by hand: the example of the grammar's description, and what else the grammar has signs for. */
final class SampleRuns {
	static final TimeAxis AXIS = TimeAxis.ordinal(6);
	static final List<BandState> MODES = List.of(new BandState(0, "guest", "gst", Shade.WHITE),
			new BandState(1, "KVM", "KVM", Shade.LIGHT), new BandState(2, "VMM", "VMM", Shade.DARK));

	private SampleRuns() {
	}

	static long at(int event, int sub) {
		return AXIS.at(event, sub);
	}

	/** The example S5-04 of the grammar's description, character by character. */
	static Run s504() {
		RunBuilder run = new RunBuilder(new RunInfo("S5-04",
				"a #DB in the NMI prologue lets a second async #PF take CR2", "intel-vmx, abi=error_code, gate=nmi",
				"witness, 10 events", AXIS, List.of(new LaneGroup("v0", "vCPU 0")), "KVM (abi=error_code, gate=nmi)"),
				at(1, 0));
		int mode = run.addLane(LaneSpec.band("v0.mode", "v0", "mode", "timeline.line", MODES));
		int exits = run.addLane(LaneSpec.marks("v0.exits", "v0", "exits", "timeline.exit"));
		int runs = run.addLane(LaneSpec.nesting("v0.runs", "v0", "runs", "timeline.line"));
		int cpl = run.addLane(LaneSpec.value("v0.cpl", "v0", "CPL", "timeline.line").withFold(Fold.SETTLED));
		int flag = run.addLane(LaneSpec.gate("v0.if", "v0", "IF", "timeline.gate", Hatch.DIAGONAL_UP, 'f', 1));
		int shadow = run.addLane(LaneSpec.gate("v0.shadow", "v0", "shadow", "timeline.gate", Hatch.DOTS, 's', 0)
				.withCaption("no shadow", "shadow"));
		int window = run
				.addLane(LaneSpec.gate("v0.nmi_win", "v0", "NMI win", "timeline.gate", Hatch.DIAGONAL_DOWN, 'b', 0));
		int nmi = run.addLane(LaneSpec.event("v0.nmi", "v0", "NMI", "timeline.nmi", Shape.HEXAGON, 'N'));
		int irq = run.addLane(LaneSpec.event("v0.irq_ec", "v0", "IRQ ec", "timeline.irq", Shape.CIRCLE, 'I'));
		int cr2 = run.addLane(LaneSpec.value("v0.cr2", "v0", "CR2", "timeline.line"));
		int hazard = run.addLane(LaneSpec.hazards("v0.hazard", "v0", "hazard", "timeline.hazard"));

		run.band(mode, at(1, 0), 0, "", "");
		run.gate(flag, at(1, 0), GateState.OPEN, "", "");
		run.gate(shadow, at(1, 0), GateState.OPEN, "", "");
		run.gate(window, at(1, 0), GateState.OPEN, "", "");
		run.value(cpl, at(1, 0), "3", "", "");
		run.value(cr2, at(1, 0), "0", "", "");
		run.beginBox(runs, at(1, 0), 0, "task", "", "");
		run.event(at(1, 0), "task", "v0", 0, Side.GUEST, "task touches A", "R-104");

		run.band(mode, at(2, 0), 1, "", "");
		int exit = run.mark(exits, at(2, 0), MarkKind.EXIT, "EPT", "EPT violation", "R-601");
		run.event(at(2, 0), "task", "v0", 1, Side.GUEST, "exit: EPT violation", "R-601");
		run.event(at(2, 1), "kvm", "v0", 1, Side.HOST, "A is swapped out, NMIs open: inject #PF, CR2 = T1", "");
		int first = run.mark(exits, at(2, 5), MarkKind.INJECTED, "P", "#PF, T1", "R-511");
		run.value(cr2, at(2, 5), "T1", "", "R-901");

		run.band(mode, at(3, 0), 0, "", "");
		run.beginBox(runs, at(3, 0), 0, "#PF handler, T1", "", "R-310");
		run.gate(flag, at(3, 0), GateState.SHUT, "interrupt gate", "R-303");
		run.value(cpl, at(3, 0), "0", "", "");
		run.event(at(3, 0), "#PF", "v0", 1, Side.GUEST, "#PF handler entered, IF = 0", "R-303");
		run.arrive(nmi, at(3, 2), "", "", "R-305");
		run.waits(nmi, at(3, 2), '.', -1, "", "");

		int delivered = run.outcome(nmi, at(4, 0), Outcome.DELIVERED, "", "R-305");
		int handler = run.beginBox(runs, at(4, 0), 1, "NMI handler", "", "R-310");
		run.gate(window, at(4, 0), GateState.SHUT, "NMI delivered", "R-305");
		run.event(at(4, 0), "NMI", "v0", 2, Side.GUEST, "NMI: blocked from here", "R-305");
		run.arrive(irq, at(4, 1), "", "", "R-301");
		run.waits(irq, at(4, 1), 'f', flag, "IF 0", "R-301");

		run.beginBox(runs, at(5, 0), 2, "#DB", "", "R-310");
		run.event(at(5, 0), "#DB", "v0", 3, Side.GUEST, "#DB at its first insn", "R-311");

		run.event(at(6, 0), "#DB", "v0", 3, Side.GUEST, "IRET: NMIs open again", "R-305");
		run.endBox(runs, at(6, 3), 2, BoxEnd.RETURNED);
		run.gate(window, at(6, 3), GateState.OPEN, "IRET", "R-305");
		run.hazard(hazard, at(6, 3), window, "H-03", "the IRET of #DB ends NMI blocking, NMI frame live", "R-305");

		run.band(mode, at(7, 0), 1, "", "");
		run.mark(exits, at(7, 0), MarkKind.EXIT, "EPT", "EPT violation", "R-601");
		run.event(at(7, 0), "NMI", "v0", 2, Side.GUEST, "exit: EPT violation", "R-601");
		run.event(at(7, 1), "kvm", "v0", 2, Side.HOST, "NMI text swapped, gate open: inject #PF, CR2 = T2", "");
		run.mark(exits, at(7, 5), MarkKind.INJECTED, "P", "#PF, T2", "R-511");
		run.overwrite(cr2, at(7, 5), "T2", "", "R-901");
		run.hazard(hazard, at(7, 5), cr2, "H5_CR2", "T2 replaces T1, which no handler has read", "R-903");

		run.band(mode, at(8, 0), 0, "", "");
		run.beginBox(runs, at(8, 0), 2, "#PF handler, T2", "", "R-310");
		run.event(at(8, 0), "#PF", "v0", 3, Side.GUEST, "#PF handler entered", "R-310");
		run.event(at(9, 0), "#PF", "v0", 3, Side.GUEST, "#PF handler reads T2", "R-902");
		run.event(at(10, 0), "#PF", "v0", 3, Side.GUEST, "... sleeps in NMI", "");
		run.hazard(hazard, at(10, 0), runs, "H5_SLEEP_NMI", "a handler sleeps with an NMI frame below it", "");
		run.link(new RunElement(nmi, delivered), new RunElement(runs, handler), "");
		run.link(new RunElement(exits, exit), new RunElement(exits, first), "");
		run.endAt(at(11, 0));
		return run.snapshot();
	}
}
