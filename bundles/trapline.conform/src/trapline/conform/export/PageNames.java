package trapline.conform.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import trapline.conform.program.UnsupportedProgram;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.ObjectDeclaration;

/** What the pages of a scenario are called in the schema, whose guest has few pages, each with a state of its own. */
final class PageNames {
	private static final List<String> ABSENT = List.of("A", "B", "C");
	private static final List<String> WRITABLE = List.of("D");
	private static final List<String> READ_ONLY = List.of("RO");
	/** What only a hypervisor makes of a page, with what the scenario calls it and the value that a bare processor has. */
	private static final Map<String, Boolean> HOST_STATE = Map.of("backed", true, "apic_access", false, "suppress_ve", false,
			"user", true);

	private final Processor cpu;
	private final int[] start;
	private final boolean recorded;
	private final Map<String, String> names = new HashMap<>();
	private final Set<String> stacks = new HashSet<>();

	/** @param recorded whether the scenario was written for a recorded program, so that its pages are those of the schema */
	PageNames(Processor cpu, boolean recorded) {
		this.cpu = cpu;
		start = cpu.machine().initial();
		this.recorded = recorded;
	}

	/**
	 * Looks at the states of all pages of a scenario.
	 *
	 * @throws NotTestable for a state that is a hypervisor's
	 */
	void check(Subject subject) {
		subject.scenario().getItems().stream().filter(ObjectDeclaration.class::isInstance).map(ObjectDeclaration.class::cast)
				.flatMap(declaration -> declaration.getObjects().stream()).forEach(object -> check(object, subject));
	}

	private void check(EntityObject object, Subject subject) {
		HOST_STATE.forEach((state, usual) -> {
			if (has(object.getName(), state) && flag(object.getName(), state) != usual)
				throw subject.refuse(object, "page " + object.getName() + " with " + state + " = " + !usual
						+ ": a test cannot set this state of a page, only present and writable");
		});
	}

	/** Whether the scenario has a page of this name. */
	boolean isPage(String name) {
		return has(name, "present");
	}

	/**
	 * The name of a page in the schema.
	 *
	 * @throws UnsupportedProgram if the schema has no further page in the state in which that one begins
	 */
	String of(String page) {
		if (recorded || !isPage(page))
			return page;
		if (stacks.contains(page))
			throw new UnsupportedProgram("page " + page + " lies under a stack: a test can neither touch nor map it");
		return names.computeIfAbsent(page, this::choose);
	}

	/** Says what the words are called under a stack that ends with a page. */
	void liesUnder(String page, String words) {
		stacks.add(page);
		names.put(page, words);
	}

	/** The name of a page that has one; what is no page, or has none, as it is. */
	String known(String page) {
		return names.getOrDefault(page, page);
	}

	private String choose(String page) {
		boolean present = flag(page, "present");
		List<String> pool = !present ? ABSENT : flag(page, "writable") ? WRITABLE : READ_ONLY;
		if (pool.contains(page) && !names.containsValue(page))
			return page;
		return pool.stream().filter(name -> !names.containsValue(name) && (!isPage(name) || !pool.contains(name))).findFirst()
				.or(() -> pool.stream().filter(name -> !names.containsValue(name)).findFirst())
				.orElseThrow(() -> new UnsupportedProgram("page " + page + " is one too many that is "
						+ (present ? "present" : "not present") + ": a test has A, B and C, which are not present, D and the read-only RO"));
	}

	private boolean has(String page, String state) {
		return cpu.machine().variable(page + "." + state) != null;
	}

	/** Whether a page begins in a state. */
	boolean flag(String page, String state) {
		return start[cpu.machine().variable(page + "." + state).slot()] != 0;
	}
}
