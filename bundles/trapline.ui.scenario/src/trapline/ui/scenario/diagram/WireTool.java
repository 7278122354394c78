package trapline.ui.scenario.diagram;

import org.eclipse.gef.requests.CreationFactory;

/** Which arrow a tool of the palette makes. */
enum WireTool implements CreationFactory {
	/** The event waits for the line. */
	WAIT("Wait", "From an event to a line: the event does not arrive before that line has run"),
	/** The event arrives before the line, in a story. */
	BEFORE("Before", "From an event to a line: in the selected story, else the one that is replayed, the event arrives before that line runs"),
	/** The event arrives after the line, in a story. */
	AFTER("After", "From an event to a line: in the selected story, else the one that is replayed, the event arrives after that line has run");

	private final String title;
	private final String says;

	WireTool(String title, String says) {
		this.title = title;
		this.says = says;
	}

	String title() {
		return title;
	}

	String says() {
		return says;
	}

	@Override
	public Object getNewObject() {
		return this;
	}

	@Override
	public Object getObjectType() {
		return WireTool.class;
	}
}
