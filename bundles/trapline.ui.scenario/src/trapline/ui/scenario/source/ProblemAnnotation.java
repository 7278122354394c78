package trapline.ui.scenario.source;

import org.eclipse.jface.text.source.Annotation;

/** A problem of the text: an icon in the margin and a wave under the text. */
final class ProblemAnnotation extends Annotation {
	static final String ERROR = "trapline.ui.scenario.error";
	static final String WARNING = "trapline.ui.scenario.warning";

	ProblemAnnotation(boolean error, String message) {
		super(error ? ERROR : WARNING, false, message);
	}

	boolean isError() {
		return ERROR.equals(getType());
	}
}
