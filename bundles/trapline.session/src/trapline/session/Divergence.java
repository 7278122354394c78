package trapline.session;

/**
 * A choice of a story that could not be made; the run went on without it.
 *
 * @param story  name of the story; may be empty
 * @param event  the event at which it became clear
 * @param item   the choice
 * @param reason why, as the end of a sentence that begins with the choice
 */
public record Divergence(String story, int event, Story.Item item, String reason) {
	/** For people: {@code story diverges at event 6: n1 before first_read never came}. */
	@Override
	public String toString() {
		return "story " + (story.isEmpty() ? "" : "'" + story + "' ") + "diverges at event " + event + ": " + item + " "
				+ reason;
	}
}
