package trapline.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import trapline.compiler.Compiled;
import trapline.compiler.ScenarioCompiler;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Progress;
import trapline.machine.explore.sample.Unbounded;
import trapline.run.RunInfo;
import trapline.ui.UiThread;
import trapline.ui.run.RunRequest;
import trapline.ui.run.RunService;
import trapline.ui.run.ScenarioReading;

/** Explores a scenario, then the variants that it compares. What is cancelled ends with what is known by then. */
final class ExplorationJob extends Job {
	private static final String NO_MEMORY = "The memory is used up. The command line can be given more: trapline explore.";

	private final RunRequest request;
	private final Consumer<Progress> watcher;
	private final Consumer<Explored> receiver;

	/** A Machine that waits to be explored. */
	private record Waiting(Map<String, String> values, Machine machine, RunInfo info) {
	}

	/**
	 * @param watcher  told now and then how far it has come, on the thread of the job
	 * @param receiver gets what is known after each variant, in the UI thread
	 */
	ExplorationJob(RunRequest request, Consumer<Progress> watcher, Consumer<Explored> receiver) {
		super("Exploring " + request.name());
		this.request = request;
		this.watcher = watcher;
		this.receiver = receiver;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		Explored explored;
		try {
			explored = explore(monitor);
		} catch (OutOfMemoryError e) {
			// what was stored is garbage by now, and the rest of the workbench has not noticed
			explored = Explored.failed(request, NO_MEMORY);
		}
		hand(explored);
		monitor.done();
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private void hand(Explored result) {
		UiThread.later(() -> receiver.accept(result));
	}

	private Explored explore(IProgressMonitor monitor) {
		List<Waiting> waiting = new ArrayList<>();
		String problem = compile(waiting);
		if (problem != null) {
			return Explored.failed(request, problem);
		}
		List<ExploredVariant> explored = new ArrayList<>();
		List<FoundRow> rows = List.of();
		for (Waiting each : waiting) {
			if (!explored.isEmpty() && monitor.isCanceled()) {
				break;
			}
			ExplorationResult result = search(each.machine(), monitor);
			if (result.error() != null) {
				return Explored.failed(request, result.error().getMessage());
			}
			explored.add(new ExploredVariant(each.values(), each.machine(), each.info(), result));
			rows = explored.size() == 1 ? FoundRow.of(explored.get(0)) : rows;
			if (explored.size() < waiting.size()) {
				hand(new Explored(request, explored.get(0), rows, explored.subList(1, explored.size()), false, null));
			}
		}
		return new Explored(request, explored.get(0), rows, explored.subList(1, explored.size()), true, null);
	}

	/** The variant that is shown, then those that are compared. Returns what stands against it; null for nothing. */
	private String compile(List<Waiting> waiting) {
		getJobManager().beginRule(RunService.ONE_AT_A_TIME, null);
		try {
			ScenarioReading reading = new ScenarioReading(request);
			if (reading.scenario() == null) {
				return "The scenario has errors; the Problems view lists them.";
			}
			List<Map<String, String>> variants = new ArrayList<>(List.of(request.variant()));
			List<Map<String, String>> compared = ScenarioCompiler.variants(reading.scenario());
			variants.addAll(compared.size() > 1 ? compared : List.of());
			for (Map<String, String> values : variants) {
				Compiled compiled = reading.compile(values);
				if (compiled.machine() == null) {
					return compiled.errors().isEmpty() ? "The scenario cannot be compiled." : compiled.errors().get(0).toString();
				}
				Optional<Unbounded> unbounded = Unbounded.of(compiled.machine());
				if (unbounded.isPresent()) {
					return unbounded.get().sentence();
				}
				waiting.add(new Waiting(values, compiled.machine(), reading.title(values, compiled.machine())));
			}
			return null;
		} finally {
			getJobManager().endRule(RunService.ONE_AT_A_TIME);
		}
	}

	private ExplorationResult search(Machine machine, IProgressMonitor monitor) {
		return new Explorer(ExplorationMachine.of(machine), WorkbenchSearch.options(), new ExplorationMonitor() {
			@Override
			public void progress(Progress progress) {
				watcher.accept(progress);
			}

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}
		}).run();
	}
}
