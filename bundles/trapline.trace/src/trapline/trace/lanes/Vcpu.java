package trapline.trace.lanes;

import trapline.run.LaneGroup;

/**
 * One virtual CPU of the trace. Two machines on one host both have a vCPU 0: the thread tells them apart.
 *
 * @param number as the kernel prints it, or -1 when no line of the thread names it
 * @param thread host thread, or a negative stand-in when lines do not name threads
 * @param first whether no other vCPU has the same number
 */
record Vcpu(int number, int thread, boolean first) {

	/** The lanes' group. */
	LaneGroup group() {
		if (number < 0) {
			return thread >= 0 ? new LaneGroup("t" + thread, "thread " + thread + ", vCPU not known") : new LaneGroup("v?", "vCPU not known");
		}
		return first ? new LaneGroup("v" + number, "vCPU " + number)
				: new LaneGroup("v" + number + "." + thread, "vCPU " + number + " of another machine, thread " + thread);
	}
}
