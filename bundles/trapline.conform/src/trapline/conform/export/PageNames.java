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
	private static final List<String> UNBACKED = List.of("EPTHOLE", "EPTHOLE2");
	private static final String BACKED = "backed";
	/** What only a hypervisor makes of a page, with what the scenario calls it and the value that a bare processor has. */
	private static final Map<String, Boolean> HOST_STATE = Map.of(BACKED, true, "apic_access", false, "suppress_ve", false,
			"user", true);

	private final Processor cpu;
	private final int[] start;
	private final boolean recorded;
	private final Map<String, String> names = new HashMap<>();
	private final boolean hosted;
	private final Set<String> stacks = new HashSet<>();

	/**
	 * @param recorded whether the scenario was written for a recorded program, so that its pages are those of the schema
	 * @param hosted whether there is a hypervisor with page tables of its own
	 */
	PageNames(Processor cpu, boolean recorded, boolean hosted) {
		this.hosted = hosted;
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
			boolean known = hosted && state.equals(BACKED);
			if (!known && has(object.getName(), state) && flag(object.getName(), state) != usual)
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

	/** Whether a page of the scenario begins without a page of the hypervisor. */
	boolean hasUnbacked() {
		return cpu.machine().variables().stream()
				.anyMatch(variable -> variable.name().endsWith("." + BACKED) && start[variable.slot()] == 0);
	}

	/** Whether a page begins without one. */
	boolean isUnbacked(String page) {
		return has(page, BACKED) && !flag(page, BACKED);
	}

	/** The name in the schema of the page that a page of the scenario is, or is a part of. */
	String whole(String page) {
		return (names.containsKey(page) ? names.get(page) : of(page)).replaceFirst("_(end|top)$", "");
	}

	private List<String> pool(String page) {
		if (!flag(page, "present"))
			return ABSENT;
		if (isUnbacked(page))
			return UNBACKED;
		return flag(page, "writable") ? WRITABLE : READ_ONLY;
	}

	private String choose(String page) {
		List<String> pool = pool(page);
		if (pool.contains(page) && !names.containsValue(page))
			return page;
		return pool.stream().filter(name -> !names.containsValue(name) && (!isPage(name) || !pool.contains(name))).findFirst()
				.or(() -> pool.stream().filter(name -> !names.containsValue(name)).findFirst())
				.orElseThrow(() -> new UnsupportedProgram("page " + page + " is one too many of its kind: "
						+ "a test has A, B and C, which are not present, D and the read-only RO, and under a hypervisor EPTHOLE and EPTHOLE2, "
						+ "which are not backed"));
	}

	private boolean has(String page, String state) {
		return cpu.machine().variable(page + "." + state) != null;
	}

	/** Whether a page begins in a state. */
	boolean flag(String page, String state) {
		return start[cpu.machine().variable(page + "." + state).slot()] != 0;
	}
}
