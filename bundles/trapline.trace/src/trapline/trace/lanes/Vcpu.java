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

	/** Stands for lines that name neither thread nor host CPU. */
	static final int NO_THREAD = -1;

	/** Stands for the thread of lines that name a host CPU only; applied to that, it gives the host CPU back. */
	static int hostCpu(int cpuOrThread) {
		return -2 - cpuOrThread;
	}

	/** The lanes' group. */
	LaneGroup group() {
		if (number < 0 && thread >= 0) {
			return new LaneGroup("t" + thread, "thread " + thread + ", vCPU not known");
		}
		if (number < 0) {
			return thread == NO_THREAD ? new LaneGroup("v?", "vCPU not known")
					: new LaneGroup("c" + hostCpu(thread), "host CPU " + hostCpu(thread) + ", vCPU not known");
		}
		return first ? new LaneGroup("v" + number, "vCPU " + number)
				: new LaneGroup("v" + number + "." + thread, "vCPU " + number + " of another machine, thread " + thread);
	}
}
