package trapline.ui.commands;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.ui.IWorkbenchWindow;

import trapline.ui.compare.CompareWith;
import trapline.ui.export.ExportWizard;
import trapline.ui.run.RunControl;
import trapline.ui.run.RunModel;
import trapline.ui.run.StepSize;

/** What the commands of the Run menu do with the active run; the last part of a command's id is the name here. */
enum RunAction {
	TO_START(RunControl::canGoBack, (window, model) -> RunControl.toStart(model)),
	BACK(RunControl::canGoBack, (window, model) -> RunControl.back(model, StepSize.OVER)),
	BACK_INTO(RunControl::canGoBack, (window, model) -> RunControl.back(model, StepSize.INTO)),
	INTO(model -> RunControl.canStep(model, StepSize.INTO), (window, model) -> RunControl.step(model, StepSize.INTO)),
	OVER(model -> RunControl.canStep(model, StepSize.OVER), (window, model) -> RunControl.step(model, StepSize.OVER)),
	OUT(model -> RunControl.canStep(model, StepSize.OUT), (window, model) -> RunControl.step(model, StepSize.OUT)),
	RESUME(model -> RunControl.canStep(model, StepSize.RESUME),
			(window, model) -> RunControl.step(model, StepSize.RESUME)),
	GO_TO(model -> true, GoTo::ask),
	BREAKPOINT(model -> model.stepping() != null && model.stepping().breakpointHere(model) != null,
			(window, model) -> model.toggle(model.stepping().breakpointHere(model))),
	FORK(model -> model.stepping() != null, ForkMenu::open),
	COMPARE(model -> true, (window, model) -> CompareWith.ask(window.getActivePage())),
	EXPORT(model -> true, ExportWizard::open);

	private final Predicate<RunModel> possible;
	private final BiConsumer<IWorkbenchWindow, RunModel> action;

	RunAction(Predicate<RunModel> possible, BiConsumer<IWorkbenchWindow, RunModel> action) {
		this.possible = possible;
		this.action = action;
	}

	/** True if it would do something. */
	boolean isPossible(RunModel model) {
		return model != null && possible.test(model);
	}

	void run(IWorkbenchWindow window, RunModel model) {
		action.accept(window, model);
	}
}
