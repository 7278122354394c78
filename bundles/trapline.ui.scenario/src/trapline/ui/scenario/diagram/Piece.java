package trapline.ui.scenario.diagram;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What the diagram shows as one figure. Two are equal if they show the same. */
public sealed interface Piece {
	/** What is shown, of the live model; what shows several things names the one that holds them. */
	EObject object();

	/** Something that cannot hold others. */
	record Leaf(EObject object) implements Piece {
	}

	/**
	 * Something that holds others.
	 *
	 * @param place where in the diagram
	 * @param list  the list of the object that it shows; null if others are shown in it that hold such lists
	 */
	record Group(Place place, EObject object, EReference list) implements Piece {
	}

	/** Which part of the diagram a group is. */
	enum Place {
		SCENARIO("", false), EVENTS("events", true), COLUMNS("", true), SETTINGS("parameters", false), MEMORY("memory", false),
		PROCESSOR("", false), START("start", false), CODE("", false), BRANCHES("", false), THEN("", false), ELSE("else", false),
		LOOP("", false), ROUTINES("routines", false), HOSTS("host", false), HOST("", false), CHECKS("checks", true),
		STORIES("stories", true), STORY("", true), NOTES("notes", false);

		private final String caption;
		private final boolean across;

		Place(String caption, boolean across) {
			this.caption = caption;
			this.across = across;
		}

		/** What stands above it; empty if it is called as it is written. */
		public String caption() {
			return caption;
		}

		/** Whether it gathers parts from a list that has others, too. */
		public boolean isSection() {
			return switch (this) {
				case EVENTS, SETTINGS, MEMORY, ROUTINES, HOSTS, CHECKS, STORIES, NOTES, START, THEN, ELSE -> true;
				default -> false;
			};
		}

		/** Whether what it holds stands side by side. */
		public boolean isAcross() {
			return across;
		}
	}
}
