package trapline.conform.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.conform.corpus.HostAction;
import trapline.conform.corpus.Hypervisor;
import trapline.conform.program.OperationReader;
import trapline.machine.Position;
import trapline.machine.Variable;

/**
 * The hypervisor of a run as one that does the same without asking: a list of actions for each entry, found by what changed
 * between the exit and the entry.
 */
abstract sealed class GuestHost permits VmxHost, SvmHost {
	private static final Pattern BACKED = Pattern.compile("(\\w+)\\.backed");
	private static final Pattern SEND = Pattern.compile("send_irq (.+)");
	private static final int VECTORS = 256;
	private static final String VMX = "platforms.intel_vmx";
	private static final Set<String> PLATFORMS = Set.of(VMX, "platforms.amd_svm");

	private final Subject subject;
	private final PageNames pages;
	private final String guestCr2;
	protected final Processor cpu;

	/** @param guestCr2 the variable that holds the CR2 with which the guest goes on */
	GuestHost(Subject subject, Processor cpu, PageNames pages, String guestCr2) {
		this.guestCr2 = guestCr2;
		this.subject = subject;
		this.cpu = cpu;
		this.pages = pages;
	}

	/** Whether the platform of a scenario has a hypervisor. */
	static boolean isOf(Subject subject) {
		return PLATFORMS.contains(subject.scenario().getPlatform());
	}

	/** That of a scenario that has one. */
	static GuestHost of(Subject subject, Processor cpu, PageNames pages) {
		return subject.scenario().getPlatform().equals(VMX) ? new VmxHost(subject, cpu, pages) : new SvmHost(subject, cpu, pages);
	}

	/**
	 * What it does in a run.
	 *
	 * @throws NotTestable if no action of the schema does what it did
	 */
	abstract Hypervisor in(RunTrace trace, Unrolled run);

	/** Adds the actions that change the state of an exit into that of an entry. */
	protected abstract void add(int[] exited, int[] entered, boolean advanced, List<HostAction> actions);

	/** The actions before the first entry, which the guest of most scenarios has behind it, and those after each exit. */
	protected final List<List<HostAction>> entries(RunTrace trace) {
		List<List<HostAction>> entries = new ArrayList<>();
		if (trace.end().equals("livelock") && HostSegment.of(trace).size() > 1)
			throw subject.refuse("a run without end, in which the hypervisor acts again and again: that of a test has a list of actions");
		if (cpu.runsProgram(trace.machine().initial()))
			entries.add(List.of());
		for (HostSegment segment : HostSegment.of(trace))
			if (segment.entered() != null)
				entries.add(actions(segment));
		return entries;
	}

	private List<HostAction> actions(HostSegment segment) {
		List<HostAction> actions = new ArrayList<>();
		int[] exited = segment.exited();
		int[] entered = segment.entered();
		boolean advanced = advances(exited, entered);
		if (advanced)
			actions.add(new HostAction.AdvanceRip());
		mapped(exited, entered).forEach(page -> actions.add(new HostAction.MapPage(page)));
		segment.executed().stream().map(SEND::matcher).filter(Matcher::matches)
				.forEach(sent -> actions.add(new HostAction.SendIrq(OperationReader.number(subject.value(sent.group(1))))));
		for (int vector = 0; vector < VECTORS; vector++)
			if (changes("isr[" + cpu.vector(vector) + "]", exited, entered))
				actions.add(new HostAction.Eoi());
		taken(exited, entered);
		if (changes(guestCr2, exited, entered))
			throw subject.refuse("the hypervisor changes the guest's CR2, and that of a test cannot");
		add(exited, entered, advanced, actions);
		return actions;
	}

	private boolean advances(int[] exited, int[] entered) {
		Position before = cpu.position(exited, "guest_pc");
		Position after = cpu.position(entered, "guest_pc");
		if (after != before && after != cpu.position(exited, "guest_next"))
			throw subject.refuse("the hypervisor sends the guest to another address, and that of a test can only skip an instruction");
		return after != before;
	}

	private Set<String> mapped(int[] exited, int[] entered) {
		Set<String> mapped = new LinkedHashSet<>();
		for (Variable variable : cpu.machine().variables()) {
			Matcher backed = BACKED.matcher(variable.name());
			if (!backed.matches() || exited[variable.slot()] == entered[variable.slot()])
				continue;
			if (entered[variable.slot()] == 0)
				throw subject.refuse("page " + backed.group(1) + " is taken away, and the hypervisor of a test only maps pages");
			mapped.add(pages.whole(backed.group(1)));
		}
		return mapped;
	}

	/** The hypervisor of a test runs with interrupts off. */
	private void taken(int[] exited, int[] entered) {
		for (int vector = 0; vector < VECTORS; vector++) {
			String request = "irr[" + cpu.vector(vector) + "]";
			if (changes(request, exited, entered) && !cpu.flag(entered, request))
				throw subject.refuse("the hypervisor takes interrupt " + cpu.vector(vector)
						+ " through its own IDT, and that of a test runs with interrupts off");
		}
	}

	/** Whether a variable has another value; one that the semantics does not have has none. */
	protected final boolean changes(String name, int[] exited, int[] entered) {
		return cpu.has(name) && cpu.value(exited, name) != cpu.value(entered, name);
	}

	/** The vectors for which an array of flags is set. */
	protected final Set<Integer> vectors(String array, int[] state) {
		Set<Integer> vectors = new TreeSet<>();
		for (int vector = 0; vector < VECTORS; vector++) {
			String name = array + "[" + cpu.vector(vector) + "]";
			if (cpu.has(name) && cpu.flag(state, name))
				vectors.add(vector);
		}
		return vectors;
	}

	/** What an entry changes about a flag; null for nothing. */
	protected final Boolean changed(String name, int[] exited, int[] entered) {
		return changes(name, exited, entered) ? Boolean.valueOf(cpu.flag(entered, name)) : null;
	}

	/** Whether there are pages that only the hypervisor's tables lack. */
	protected final boolean hidesPages() {
		return pages.hasUnbacked();
	}
}
