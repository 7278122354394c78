package trapline.trace.lanes;

import trapline.run.LaneGroup;
import trapline.run.LaneSpec;
import trapline.run.MarkKind;
import trapline.run.RunBuilder;

/** What belongs to the host or to nobody: NMIs of the host, text between the events, events of threads that run no vCPU. */
final class HostLanes {

	static final LaneGroup GROUP = new LaneGroup("h", "host");

	private static final String NMI = "h.nmi";
	private static final String NOTES = "h.notes";

	private final RunBuilder run;
	private final int nmi;
	private final int notes;

	HostLanes(RunBuilder run, LanePlan plan) {
		this.run = run;
		nmi = plan.draws(NMI) ? run.addLane(LaneSpec.marks(NMI, GROUP.id(), "NMI", "nmi")) : -1;
		notes = plan.draws(NOTES) ? run.addLane(LaneSpec.marks(NOTES, GROUP.id(), "notes", "note")) : -1;
	}

	/** Whether any lane is drawn. */
	boolean drawn() {
		return nmi >= 0 || notes >= 0;
	}

	void nmi(long time, String detail) {
		if (nmi >= 0) {
			run.mark(nmi, time, MarkKind.NOTE, "NMI", detail, "");
		}
	}

	void note(long time, String label, String detail) {
		if (notes >= 0) {
			run.mark(notes, time, MarkKind.NOTE, label, detail, "");
		}
	}
}
