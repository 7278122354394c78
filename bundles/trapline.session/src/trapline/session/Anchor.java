package trapline.session;

/** Where in a run a story places a choice. */
public sealed interface Anchor {
	/**
	 * When an event has completed.
	 *
	 * @param event the number of the event, 0 for before the first
	 */
	record At(int event) implements Anchor {
		@Override
		public String toString() {
			return "at " + event;
		}
	}

	/** Where an actor asks for it: the choice is no arrival, but one of the actor's own. */
	record Asked() implements Anchor {
		@Override
		public String toString() {
			return "";
		}
	}

	/**
	 * Just before an instruction, at its boundary.
	 *
	 * @param label      the instruction's label
	 * @param occurrence which time it runs, from 1
	 */
	record Before(String label, int occurrence) implements Anchor {
		@Override
		public String toString() {
			return "before " + label + (occurrence == 1 ? "" : " #" + occurrence);
		}
	}

	/**
	 * Just after an instruction has retired, before the next begins. An instruction that faults does not retire.
	 *
	 * @param label      the instruction's label
	 * @param occurrence which time it retires, from 1
	 */
	record After(String label, int occurrence) implements Anchor {
		@Override
		public String toString() {
			return "after " + label + (occurrence == 1 ? "" : " #" + occurrence);
		}
	}
}
