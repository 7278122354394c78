package trapline.machine.print.transitions;

/** Text of a printed model under construction, line by line, indented with tabs. */
public final class Source {
	private final StringBuilder text = new StringBuilder();
	private int depth;
	private int lines;

	/** A line; empty text for an empty line. */
	public Source line(String line) {
		text.append(line.isEmpty() ? "" : "\t".repeat(depth)).append(line).append('\n');
		lines++;
		return this;
	}

	/** What follows stands further right. */
	public Source in() {
		depth++;
		return this;
	}

	/** What follows stands further left. */
	public Source out() {
		depth--;
		return this;
	}

	/** How many lines there are so far. */
	public int lines() {
		return lines;
	}

	/** Everything so far. */
	@Override
	public String toString() {
		return text.toString();
	}
}
