package trapline.conform.export;

import java.util.List;
import java.util.function.UnaryOperator;

/** What an exit shows to the hypervisor. */
final class ShownExit {
	private static final String CALL = "(vmcall|vmmcall|cpuid)_exit";
	private static final List<String> FLAGS = List.of("IF", "nmi_blocked", "nmi_unblocking", "int_shadow", "v_irq");

	private ShownExit() {
	}

	/**
	 * One line.
	 *
	 * @param state the state after the exit
	 * @param place where the guest stands
	 * @param pages what a page is called in the schema
	 */
	static String of(Processor cpu, int[] state, String place, UnaryOperator<String> pages) {
		boolean vmx = cpu.has("exit_reason");
		StringBuilder line = new StringBuilder("exit ")
				.append(cpu.text(state, vmx ? "exit_reason" : "exit_code").replaceFirst(CALL, "instruction")).append(" at ").append(place);
		String address = cpu.text(state, "exit_address");
		if (!address.equals("nothing"))
			line.append(", page ").append(pages.apply(address));
		for (String event : vmx ? List.of("xii", "ivi") : List.of("exitintinfo"))
			if (cpu.flag(state, event + "_valid"))
				line.append(", ").append(event).append(' ').append(cpu.text(state, event + "_type")).append(' ')
						.append(cpu.value(state, event + "_vector"))
						.append(cpu.flag(state, event + "_has_code") ? " code " + cpu.value(state, event + "_code") : "");
		if (!vmx && cpu.text(state, "exit_code").equals("exception_exit"))
			line.append(", vector ").append(cpu.value(state, "exit_vector"));
		FLAGS.stream().filter(flag -> cpu.has(flag) && cpu.flag(state, flag)).forEach(flag -> line.append(", ").append(flag));
		return line.append(vmx ? ", shadow " + cpu.text(state, "shadow") : "").toString();
	}
}
