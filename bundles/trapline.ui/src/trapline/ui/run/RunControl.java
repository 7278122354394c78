package trapline.ui.run;

import java.util.OptionalLong;

/** Moves the cursor of a run by steps, beyond its end where the run can be prolonged. In the UI thread. */
public final class RunControl {

	private RunControl() {
	}

	/** True if there is something before the cursor. */
	public static boolean canGoBack(RunModel model) {
		return model.stepping() != null ? model.stepping().canGoBack(model) : model.cursor() > model.run().startTime();
	}

	/** True if a step of that size leads anywhere. */
	public static boolean canStep(RunModel model, StepSize size) {
		if (model.stepping() != null) {
			return model.stepping().canStep(model, size);
		}
		return new RunWalk(model.run()).forward(model.cursor(), size).isPresent()
				|| model.cursor() < model.lastInstant();
	}

	/** To the start of the run. */
	public static void toStart(RunModel model) {
		model.moveTo(model.run().startTime());
	}

	/** Back: by an atomic change for {@link StepSize#INTO}, else to the end of the event before. */
	public static void back(RunModel model, StepSize size) {
		if (model.stepping() != null) {
			model.stepping().back(model, size);
		} else {
			RunWalk walk = new RunWalk(model.run());
			(size == StepSize.INTO ? walk.previousChange(model.cursor()) : walk.back(model.cursor()))
					.ifPresent(model::moveTo);
		}
	}

	/** Forward by a step; within a recorded run that ends sooner, to its end. */
	public static void step(RunModel model, StepSize size) {
		if (model.stepping() != null) {
			model.stepping().step(model, size);
			return;
		}
		OptionalLong target = new RunWalk(model.run()).forward(model.cursor(), size);
		model.moveTo(target.orElse(model.lastInstant()));
	}
}
