package trapline.edit;

/** An edit makes no sense as things are. The message is for people: why, and what to do. */
public class EditRefused extends RuntimeException {

	private static final long serialVersionUID = 1;

	public EditRefused(String message) {
		super(message);
	}
}
