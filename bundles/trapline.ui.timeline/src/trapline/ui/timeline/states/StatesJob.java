package trapline.ui.timeline.states;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.Witness;
import trapline.machine.explore.graph.StateGraph;
import trapline.ui.UiThread;
import trapline.ui.explore.Explored;
import trapline.ui.explore.FoundRow;

/** Makes the graph of what was explored, and places its states, in the background. */
final class StatesJob extends Job {
	private final Explored explored;
	private final Consumer<ShownGraph> receiver;

	/** @param receiver gets the graph in the UI thread unless the job is cancelled */
	StatesJob(Explored explored, Consumer<ShownGraph> receiver) {
		super("States of " + explored.request().name());
		this.explored = explored;
		this.receiver = receiver;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<Witness> runs = explored.rows().stream().filter(row -> row.shown() != null).map(FoundRow::witness)
				.filter(witness -> witness != null).toList();
		ShownGraph graph = new ShownGraph(StateGraph.of(ExplorationMachine.of(explored.shown().machine()), StateGraph.MOST, runs,
				monitor::isCanceled));
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		UiThread.later(() -> receiver.accept(graph));
		return Status.OK_STATUS;
	}
}
