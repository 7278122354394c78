package trapline.session;

import java.util.List;

/**
 * Why a step did what it did.
 *
 * @param step    the step with its rules and changes
 * @param index   its number, from 1
 * @param event   the event it belongs to
 * @param because where the values came from that made its rule apply; empty if the rule always applies there
 * @param follows number of the step before it of the same actor that chose this way; 0 for none
 */
public record Explanation(StepRecord step, int index, int event, List<Because> because, int follows) {
	public Explanation {
		because = List.copyOf(because);
	}
}
