package trapline.trace.lanes;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import trapline.run.BandState;
import trapline.run.Hatch;
import trapline.run.LaneGroup;
import trapline.run.LaneSpec;
import trapline.run.Shade;
import trapline.run.Shape;

/** The lanes that traces can fill for one vCPU, in display order. */
enum Row {
	MODE {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.band(id(group), group.id(), "mode", "mode", MODES);
		}
	},
	EXITS {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.marks(id(group), group.id(), "exits", "exits");
		}
	},
	IF {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.gate(id(group), group.id(), "IF", "gate", Hatch.DIAGONAL_UP, 'f', 1);
		}
	},
	SHADOW {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.gate(id(group), group.id(), "shadow", "gate", Hatch.DOTS, 's', 0);
		}
	},
	NMI_WINDOW {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.gate(id(group), group.id(), "NMI win", "gate", Hatch.DIAGONAL_DOWN, 'b', 1);
		}
	},
	NMI {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.event(id(group), group.id(), "NMI", "nmi", Shape.HEXAGON, 'N');
		}
	},
	IRQ {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.event(id(group), group.id(), "IRQ", "irq", Shape.CIRCLE, 'I');
		}
	},
	EXCEPTION {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.event(id(group), group.id(), "exc", "exception", Shape.DIAMOND, 'P');
		}
	},
	CPL {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.value(id(group), group.id(), "CPL", "value");
		}
	},
	CR2 {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.value(id(group), group.id(), "CR2", "value");
		}
	},
	FAULT {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.value(id(group), group.id(), "fault", "value");
		}
	},
	NOTES {
		@Override
		LaneSpec spec(LaneGroup group) {
			return LaneSpec.marks(id(group), group.id(), "notes", "note");
		}
	};

	/** States of {@link #MODE}. */
	static final int GUEST = 0;
	static final int KVM = 1;
	static final int VMM = 2;
	static final int OFF_CPU = 3;
	static final int NESTED_GUEST = 4;
	static final int SMM = 5;
	static final int HALTED = 6;
	static final int SHUTDOWN = 7;

	/** What the kvm tracepoints tell about. */
	static final Set<Row> OF_KVM = EnumSet.complementOf(EnumSet.of(SHADOW, CPL));
	/** What a QEMU log tells about. */
	static final Set<Row> OF_QEMU = EnumSet.complementOf(EnumSet.of(EXITS, FAULT));

	private static final List<BandState> MODES = List.of(new BandState(GUEST, "guest", "gst", Shade.WHITE),
			new BandState(KVM, "KVM", "K", Shade.LIGHT), new BandState(VMM, "VMM", "V", Shade.DARK),
			new BandState(OFF_CPU, "off CPU", "off", Shade.DARK), new BandState(NESTED_GUEST, "L2 guest", "L2", Shade.WHITE),
			new BandState(SMM, "SMM", "SMM", Shade.WHITE), new BandState(HALTED, "halted", "hlt", Shade.LIGHT),
			new BandState(SHUTDOWN, "shutdown", "down", Shade.DARK));

	/** What the lane looks like. */
	abstract LaneSpec spec(LaneGroup group);

	/** The id of the lane in a group. */
	String id(LaneGroup group) {
		return group.id() + "." + name().toLowerCase(Locale.ROOT);
	}
}
