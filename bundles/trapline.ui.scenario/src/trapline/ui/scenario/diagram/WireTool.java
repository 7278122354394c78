package trapline.ui.scenario.diagram;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.requests.CreationFactory;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Note;

/** Which arrow a tool of the palette makes. */
enum WireTool implements CreationFactory {
	/** The event waits for the line. */
	WAIT("Wait", "From an event to a line: the event does not arrive before that line has run"),
	/** The event arrives before the line, in a story. */
	BEFORE("Before", "From an event to a line: in the selected story, else the one that is replayed, the event arrives before that line runs"),
	/** The event arrives after the line, in a story. */
	AFTER("After", "From an event to a line: in the selected story, else the one that is replayed, the event arrives after that line has run"),
	/** The note is about the part. */
	ABOUT("About", "From a note to what it is about");

	private final String title;
	private final String says;

	WireTool(String title, String says) {
		this.title = title;
		this.says = says;
	}

	/** Whether an arrow of this tool may begin at an object. */
	boolean beginsAt(EObject object) {
		return this == ABOUT ? object instanceof Note : object instanceof EventDeclaration;
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
