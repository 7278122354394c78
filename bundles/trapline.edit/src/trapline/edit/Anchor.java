package trapline.edit;

import trapline.model.scenario.StoryChoice;

/** Where a story places an arrival. */
public sealed interface Anchor {

	/** When an event of the timeline is over. @param number of the event, from 1 */
	record AtEvent(int number) implements Anchor {

		@Override
		public String text() {
			return "at " + number;
		}

		@Override
		public String words() {
			return "to event " + number;
		}
	}

	/** Before an instruction runs. @param occurrence which time it runs, from 1 */
	record Before(String label, int occurrence) implements Anchor {

		@Override
		public String text() {
			return "before " + label + times(occurrence);
		}

		@Override
		public String words() {
			return text();
		}
	}

	/** After an instruction has run. @param occurrence which time it runs, from 1 */
	record After(String label, int occurrence) implements Anchor {

		@Override
		public String text() {
			return "after " + label + times(occurrence);
		}

		@Override
		public String words() {
			return text();
		}
	}

	/** As a story says it. */
	String text();

	/** As the label of an edit says it. */
	String words();

	/** Where a choice of a story is now. */
	static Anchor of(StoryChoice choice) {
		if ("at".equals(choice.getAnchor()))
			return new AtEvent(choice.getNumber());
		int occurrence = Math.max(1, choice.getOccurrence());
		return "before".equals(choice.getAnchor()) ? new Before(choice.getLabel().getName(), occurrence)
				: new After(choice.getLabel().getName(), occurrence);
	}

	private static String times(int occurrence) {
		return occurrence > 1 ? " #" + occurrence : "";
	}
}
