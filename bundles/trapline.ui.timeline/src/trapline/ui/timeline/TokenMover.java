package trapline.ui.timeline;

import org.eclipse.gef.commands.Command;

import trapline.run.RunElement;

/** Lets the token of an event be dragged to another event of the run. */
public interface TokenMover {
	/** True if the element is the arrival of an event that can be moved. */
	boolean canMove(RunElement token);

	/** Why the token cannot land at that event, in a sentence with its rule; null if it can. */
	String refusal(RunElement token, long event);

	/** The edit that moves the token; its label names the act. Only where there is no refusal. */
	Command move(RunElement token, long event);
}
