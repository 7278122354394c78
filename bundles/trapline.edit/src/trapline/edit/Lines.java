package trapline.edit;

/** Lines of a text, for edits that add or remove whole ones. */
final class Lines {

	private Lines() {
	}

	/** Where the line of an offset begins. */
	static int begin(String text, int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** Where the line of an offset ends, behind its line break if it has one. */
	static int end(String text, int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end + 1;
	}

	/** The blanks that the line of an offset begins with. */
	static String indent(String text, int offset) {
		int begin = begin(text, offset);
		int end = begin;
		while (end < text.length() && (text.charAt(end) == '\t' || text.charAt(end) == ' '))
			end++;
		return text.substring(begin, end);
	}

	/** Whether a stretch has its line for itself, but for blanks and a comment behind it. */
	static boolean isAlone(String text, int begin, int end) {
		String behind = text.substring(end, end(text, end)).strip();
		return text.substring(begin(text, begin), begin).isBlank() && (behind.isEmpty() || behind.startsWith("//"));
	}

	/** The line break that the text uses. */
	static String separator(String text) {
		return text.contains("\r\n") ? "\r\n" : "\n";
	}
}
