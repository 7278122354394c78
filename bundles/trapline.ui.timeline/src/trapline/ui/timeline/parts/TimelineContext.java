package trapline.ui.timeline.parts;

import trapline.diagram.Hit;
import trapline.run.RunElement;
import trapline.ui.run.RunModel;
import trapline.ui.timeline.TimeWindow;
import trapline.ui.timeline.TokenMover;

/** What the edit parts of one timeline share. */
public interface TimelineContext {
	/** The part of the run that is shown. */
	TimeWindow window();

	/** The model of what is shown, or null. */
	RunModel model();

	/** What lies under a point of the canvas. */
	Hit hit(int x, int y);

	/** Selects an element and puts the cursor at a time. */
	void pick(RunElement element, long time);

	/** Puts the cursor there. */
	void moveCursor(long time);

	/** Shows the explanation of what is selected. */
	void explain();

	/** Lets events be moved, or null where they cannot. */
	TokenMover mover();

	/** What is painted over the lanes. */
	FeedbackFigure feedback();
}
