package trapline.cli.explore;

import trapline.cli.Progress;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.LoadedScenario;
import trapline.cli.scenario.Variant;
import trapline.edit.minimise.Minimised;
import trapline.edit.minimise.Minimiser;
import trapline.library.Library;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.Shown;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;

/** Smaller scenarios, each compiled and searched until one shows what is sought, or turns out not to. */
public final class Minimising implements Minimiser.Sought, Minimiser.Monitor {
	private final LoadedScenario scenario;
	private final Variant variant;
	private final Shown shown;
	private final ExplorationOptions options;
	private final Interrupt interrupt;
	private final Progress progress;

	/**
	 * @param scenario what to make smaller; not to be used any more afterwards
	 * @param states   how many states it has: smaller ones are not searched much further
	 */
	public Minimising(LoadedScenario scenario, Variant variant, Shown shown, ExplorationOptions options, long states, Interrupt interrupt,
			Progress progress) {
		this.scenario = scenario;
		this.variant = variant;
		this.shown = shown;
		this.options = options.forChangesOf(states);
		this.interrupt = interrupt;
		this.progress = progress;
	}

	/** Does the work; never fails. */
	public Minimised run() {
		return new Minimiser(new NotationLoader(Library.standard()::module), this, this).run(scenario.loaded());
	}

	@Override
	public boolean foundIn(Loaded smaller) {
		return CompiledScenario.machine(new LoadedScenario(scenario.name(), smaller.scenario().orElseThrow(), smaller), variant)
				.filter(machine -> shown.in(machine, options, interrupt::requested)).isPresent();
	}

	@Override
	public void progress(int tried, int removed) {
		progress.at(tried + " smaller scenarios tried, " + removed + " parts left out");
	}

	@Override
	public boolean cancelled() {
		return interrupt.requested();
	}
}
