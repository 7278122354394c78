package trapline.conform.vector;

import java.util.List;

import trapline.conform.corpus.CorpusException;

/** The types of events by their numbers and by the words of vectors. */
final class EventTypes {
	private static final List<String> NAMES = List.of("external", "reserved_type", "nmi_type", "exception",
			"software_interrupt", "privileged_software", "software_exception", "other_event");
	private static final List<String> WORDS = List.of("intr", "reserved", "nmi", "hwexc", "swint", "privsw", "swexc", "other");

	private EventTypes() {
	}

	/** The name in the semantics of a type that is given by number or word. */
	static String name(Object type) {
		int number = WORDS.contains(String.valueOf(type)) ? WORDS.indexOf(type) : Given.whole(type, "type");
		if (number < 0 || number >= NAMES.size())
			throw new CorpusException("'type' is " + type + ", expected 0 to 7 or one of " + String.join(", ", WORDS));
		return NAMES.get(number);
	}

	/** The word for a type. */
	static String word(int number) {
		return WORDS.get(number);
	}
}
