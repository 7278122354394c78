package trapline.trace.lanes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import trapline.trace.Stamp;

/**
 * Which thread runs which vCPU. Only some lines name the vCPU; the others inherit it from their thread. A directory that has seen the start
 * of a trace once knows it for lines that come before the first that names the vCPU.
 */
final class VcpuDirectory {

	private final Map<Integer, Vcpu> byThread = new HashMap<>();
	private final Map<Integer, List<Vcpu>> byNumber = new HashMap<>();
	private final Map<Integer, Vcpu> nameless = new HashMap<>();

	/**
	 * The vCPU that an event of this line belongs to, never null.
	 *
	 * @param printed the number on the line, or -1
	 */
	Vcpu of(Stamp at, int printed) {
		int thread = thread(at);
		Vcpu known = byThread.get(thread);
		if (printed < 0) {
			return known != null ? known : nameless.computeIfAbsent(thread, t -> new Vcpu(-1, t, true));
		}
		if (known != null && known.number() == printed) {
			return known;
		}
		return learn(thread, printed);
	}

	/** The only vCPU of that number, or null when there is none or more than one. */
	Vcpu withNumber(int number) {
		List<Vcpu> candidates = byNumber.getOrDefault(number, List.of());
		return candidates.size() == 1 ? candidates.get(0) : null;
	}

	/** The vCPU that a thread runs, or null. */
	Vcpu ofThread(int tid) {
		return byThread.get(tid);
	}

	private Vcpu learn(int thread, int number) {
		List<Vcpu> sameNumber = byNumber.computeIfAbsent(number, n -> new ArrayList<>());
		Vcpu vcpu = null;
		for (Vcpu candidate : sameNumber) {
			if (candidate.thread() == thread || thread < 0 || candidate.thread() < 0) {
				vcpu = candidate;
			}
		}
		if (vcpu == null) {
			vcpu = new Vcpu(number, thread, sameNumber.isEmpty());
			sameNumber.add(vcpu);
		}
		byThread.put(thread, vcpu);
		return vcpu;
	}

	/** Lines without thread are told apart by host CPU, as far as they name one. */
	private static int thread(Stamp at) {
		if (at.tid() >= 0) {
			return at.tid();
		}
		return at.hostCpu() >= 0 ? Vcpu.hostCpu(at.hostCpu()) : Vcpu.NO_THREAD;
	}

	/** All vCPUs seen so far that have a number, in order of numbers. */
	List<Vcpu> numbered() {
		List<Vcpu> all = new ArrayList<>();
		byNumber.values().forEach(all::addAll);
		all.sort(Comparator.comparingInt(Vcpu::number).thenComparingInt(Vcpu::thread));
		return all;
	}
}
