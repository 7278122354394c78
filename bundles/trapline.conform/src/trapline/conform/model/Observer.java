package trapline.conform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import trapline.machine.Actor;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.StepPoint;
import trapline.machine.stmt.Consulted;

/** Notes what the harness would log. It sees the running model only. */
final class Observer extends RuleCoverage {
	private static final List<EventKind> KINDS = List.of(new Delivery(), new ProgramNote(), new VmxExit(),
			new VmxFailedEntry(), new VirtualizationInformation(), new SvmExit());
	private static final String SCRIPT_ENDS = "no_more_entries";

	private final Machine machine;
	private final List<Map<String, String>> events = new ArrayList<>();
	private boolean scriptEnded;
	private int[] before;

	Observer(Machine machine) {
		this.machine = machine;
	}

	List<Map<String, String>> events() {
		return events;
	}

	@Override
	protected int observed() {
		return events.size();
	}

	/** Whether the hypervisor had no more actions for an exit. */
	boolean scriptEnded() {
		return scriptEnded;
	}

	/** The state in which the next step begins. */
	void before(int[] state) {
		before = state;
	}

	/** A rule that is passed by is passed by because of the rows of tables that its guard looks at. */
	@Override
	public void skipped(Actor actor, StepPoint point) {
		Consulted.report(point.guard(), before, this);
	}

	@Override
	public void executes(Actor actor, Position position) {
		String instruction = position.text().replace(";", "").strip();
		ProcessorView cpu = new ProcessorView(machine, before);
		KINDS.stream().map(kind -> kind.observe(instruction, cpu)).filter(Objects::nonNull).forEach(events::add);
		scriptEnded |= instruction.equals(SCRIPT_ENDS);
	}
}
