package trapline.trace.lanes;

import static trapline.trace.TraceEvent.ABSENT;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import trapline.run.Outcome;
import trapline.trace.lanes.Episode.Stage;

/**
 * The events that KVM puts into one vCPU. An event that an exit half delivered stays one episode until a later entry completes it. At most
 * one event per row (NMI, IRQ, exception) is on its way.
 */
final class InjectionTracker {

	private static final long NEVER = -1;
	/** No APIC vector lies below 16, so the slot of vector 2 is free for the NMI. */
	private static final int NMI_VECTOR = 2;

	private final Pen pen;
	private final Map<Row, Episode> episodes = new EnumMap<>(Row.class);
	private final Map<Row, Long> freeFrom = new EnumMap<>(Row.class);
	private final long[] accepted = new long[256];
	private Episode latest;

	InjectionTracker(Pen pen) {
		this.pen = pen;
		Arrays.fill(accepted, NEVER);
	}

	/** An NMI was sent to the vCPU. */
	void nmiRequested(long time) {
		accepted(NMI_VECTOR, time);
	}

	/** The APIC latched a vector. */
	void accepted(int vector, long time) {
		if (accepted[vector] == NEVER) {
			accepted[vector] = time;
		}
	}

	/** Whether a vector waits in the APIC as far as the trace shows: latched, not injected since. */
	int waitingVector() {
		for (int vector = 255; vector > NMI_VECTOR; vector--) {
			if (accepted[vector] != NEVER) {
				return vector;
			}
		}
		return -1;
	}

	/** The APIC's vector went another way, such as posted delivery: its EOI was seen. */
	void completed(int vector) {
		if (vector >= 0) {
			accepted[vector] = NEVER;
		}
	}

	/**
	 * KVM prepares an event for the next entry.
	 *
	 * @return whether the event is new, not the rest of an interrupted delivery
	 */
	boolean inject(EventInfo event, boolean reinjected, long time) {
		Row row = event.row();
		Episode episode = episodes.get(row);
		boolean sameVector = episode != null && episode.event.vector() == event.vector();
		if (!sameVector || !reinjected && episode.stage == Stage.ENTERED && !mayBeInterrupted(episode)) {
			end(episode, event, time);
			open(event, reinjected, time);
			return !reinjected;
		}
		episode.presumed = !reinjected && episode.stage == Stage.ENTERED;
		episode.again |= reinjected || episode.stage != Stage.PREPARED;
		episode.stage = Stage.PREPARED;
		episode.undecided = null;
		pen.waits(row, time, '.', episode.again ? "injected again at the next entry" : "injected at the next entry");
		latest = episode;
		return !episode.again;
	}

	/**
	 * Kernels before v5.19 do not mark re-injection. The same vector again, right after an exit that can interrupt a delivery and does not
	 * tell, is taken for it: a new interrupt of that vector would first need the EOI of the old one.
	 */
	private static boolean mayBeInterrupted(Episode episode) {
		return episode.undecided != null && ExitReasons.canInterruptDelivery(episode.undecided);
	}

	private Episode open(EventInfo event, boolean reinjected, long time) {
		Row row = event.row();
		Episode episode = new Episode(event);
		episode.again = reinjected;
		long start = time;
		boolean latched = (event.type() == EventInfo.EXTERNAL || event.type() == EventInfo.NMI) && accepted[event.vector()] != NEVER;
		if (latched) {
			start = Math.max(accepted[event.vector()], freeFrom.getOrDefault(row, 0L));
			accepted[event.vector()] = NEVER;
		}
		pen.arrive(row, start, event.label(), reinjected ? "re-injected; its first delivery is not in the trace" : "");
		if (start < time) {
			pen.waits(row, start, '.', event.type() == EventInfo.NMI ? "sent to the vCPU" : "latched in the APIC");
		}
		pen.waits(row, time, '.', "injected at the next entry");
		episodes.put(row, episode);
		latest = episode;
		return episode;
	}

	/** Ends the episode whose place another event takes. */
	private void end(Episode episode, EventInfo successor, long time) {
		if (episode == null) {
			return;
		}
		if (episode.stage == Stage.ENTERED) {
			delivered(episode, how(episode));
		} else {
			pen.outcome(episode.event.row(), time, Outcome.LOST, successor.label() + " took its place before its delivery completed");
			release(episode, time);
		}
	}

	private static String how(Episode episode) {
		return episode.undecided == null ? "delivery completed"
				: "delivery presumably completed: the exit " + episode.undecided + " does not tell, and it was not injected again";
	}

	private void delivered(Episode episode, String how) {
		pen.outcome(episode.event.row(), episode.entered, Outcome.DELIVERED, how);
		release(episode, episode.entered);
	}

	private void release(Episode episode, long time) {
		episodes.remove(episode.event.row());
		freeFrom.put(episode.event.row(), time);
		if (latest == episode) {
			latest = null;
		}
	}

	/**
	 * The guest is entered.
	 *
	 * @param intrInfo the event word of the entry, {@code ABSENT} when the kernel does not print it
	 * @return what the entry injects, or null
	 */
	Injected entry(long time, long intrInfo) {
		for (Row row : new Row[] { Row.NMI, Row.IRQ, Row.EXCEPTION }) {
			Episode episode = episodes.get(row);
			if (episode != null && episode.stage == Stage.ENTERED) {
				delivered(episode, how(episode));
			}
		}
		Episode episode;
		boolean inferred = false;
		if (EventInfo.valid(intrInfo)) {
			EventInfo event = EventInfo.of(intrInfo);
			episode = episodes.get(event.row());
			if (episode == null || episode.event.vector() != event.vector()) {
				end(episode, event, time);
				episode = open(event, false, time);
			}
			episode.again |= episode.stage == Stage.HALF;
		} else if (intrInfo != ABSENT) {
			return null;
		} else {
			episode = latest != null && latest.stage == Stage.PREPARED ? latest : half();
			inferred = episode != null && (episode.stage == Stage.HALF || episode.presumed);
		}
		if (episode == null) {
			return null;
		}
		episode.again |= inferred;
		episode.stage = Stage.ENTERED;
		episode.entered = time;
		episode.undecided = null;
		return new Injected(episode.event, episode.again, inferred);
	}

	private Episode half() {
		for (Episode episode : episodes.values()) {
			if (episode.stage == Stage.HALF) {
				return episode;
			}
		}
		return null;
	}

	/**
	 * The guest exits.
	 *
	 * @param vectoring the event word of the interrupted delivery, {@code ABSENT} when the line does not tell
	 * @param reason the exit reason
	 */
	void exit(long time, long vectoring, String reason) {
		EventInfo interrupted = EventInfo.valid(vectoring) ? EventInfo.of(vectoring) : null;
		for (Row row : new Row[] { Row.NMI, Row.IRQ, Row.EXCEPTION }) {
			Episode episode = episodes.get(row);
			if (episode == null || episode.stage != Stage.ENTERED) {
				continue;
			}
			if (vectoring == ABSENT) {
				episode.undecided = reason;
			} else if (interrupted != null && interrupted.row() == row && interrupted.vector() == episode.event.vector()) {
				half(episode, time, reason);
				interrupted = null;
			} else {
				delivered(episode, how(episode));
			}
		}
		if (interrupted != null) {
			halfByProcessor(interrupted, time, reason);
		}
	}

	/** The entry failed its checks, so that what it was to inject was not delivered. */
	void failedEntry(long time) {
		for (Episode episode : episodes.values()) {
			if (episode.stage == Stage.ENTERED) {
				episode.stage = Stage.PREPARED;
				latest = episode;
				pen.waits(episode.event.row(), time, 'h', "the entry failed, nothing was delivered");
			}
		}
	}

	private void half(Episode episode, long time, String reason) {
		episode.stage = Stage.HALF;
		pen.waits(episode.event.row(), time, 'h', "half delivered: " + reason + " interrupted it");
	}

	/** An event that the processor itself was delivering, such as a guest's own exception. */
	private void halfByProcessor(EventInfo event, long time, String reason) {
		Episode before = episodes.get(event.row());
		if (before != null && before.event.vector() == event.vector()) {
			half(before, time, reason);
			return;
		}
		end(before, event, time);
		Episode episode = new Episode(event);
		episode.again = true;
		episodes.put(event.row(), episode);
		pen.arrive(event.row(), time, event.label(), "was being delivered by the processor when " + reason + " interrupted it");
		half(episode, time, reason);
	}

	/** The trace has a hole: nothing is known of what was on its way. */
	void lose(long time, String why) {
		for (Episode episode : episodes.values().toArray(new Episode[0])) {
			pen.outcome(episode.event.row(), Math.max(time, episode.entered), Outcome.LOST, why);
			release(episode, time);
		}
		Arrays.fill(accepted, NEVER);
	}

	/** The trace ends. What an entry injected counts as delivered; the rest still waits. */
	void finish() {
		for (Episode episode : episodes.values().toArray(new Episode[0])) {
			if (episode.stage == Stage.ENTERED) {
				delivered(episode, "delivery presumably completed: the trace ends before anything tells");
			}
		}
	}
}
