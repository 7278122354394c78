package trapline.conform.program;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import trapline.conform.corpus.HostAction;
import trapline.conform.corpus.HostAction.Inject;
import trapline.conform.corpus.HostAction.SetGuest;
import trapline.conform.corpus.VmxHypervisor;
import trapline.conform.program.GuestLayout.Inside;

/** What a hypervisor that uses VMX does, as instructions of the notation. */
final class VmxActions {
	/** The widest error code that a vector delivers. */
	private static final int WIDEST_CODE = 0xffff;

	private final Set<Integer> filtered = new TreeSet<>();
	private final Supplier<GuestLayout> layout;
	private final Set<Inside> insides = new LinkedHashSet<>();

	VmxActions(VmxHypervisor hypervisor, Supplier<GuestLayout> layout) {
		this.layout = layout;
		filtered.addAll(hypervisor.exceptions());
		for (List<HostAction> entry : hypervisor.entries())
			for (HostAction action : entry)
				if (action instanceof HostAction.SetExceptions exceptions)
					filtered.addAll(exceptions.vectors());
	}

	/** The instructions of a list of actions, with semicolons. */
	List<String> lines(List<HostAction> actions) {
		List<String> lines = new ArrayList<>();
		actions.forEach(action -> add(action, lines));
		return lines;
	}

	/** The addresses inside instructions that the guest may be sent to by the lines made so far. */
	Set<Inside> insides() {
		return insides;
	}

	private void add(HostAction action, List<String> lines) {
		if (action instanceof Inject inject)
			inject(inject, lines);
		else if (action instanceof HostAction.AdvanceRip)
			lines.add("skip_instruction;");
		else if (action instanceof HostAction.Reinject)
			lines.add("queue_interrupted;");
		else if (action instanceof HostAction.Reflect)
			lines.add("queue_exited;");
		else if (action instanceof HostAction.MapPage map)
			Pages.parts(map.page()).forEach(part -> lines.add("populate " + part + ";"));
		else if (action instanceof HostAction.SetControls controls) {
			controls.set().forEach(c -> lines.add(write(VmxControls.variable(controls.field(), c), true)));
			controls.clear().forEach(c -> lines.add(write(VmxControls.variable(controls.field(), c), false)));
		} else if (action instanceof SetGuest guest)
			guest(guest, lines);
		else if (action instanceof HostAction.SetExceptions exceptions)
			filtered.forEach(v -> lines.add(write("exception_bitmap[" + v + "]", exceptions.vectors().contains(v))));
		else if (action instanceof HostAction.SendIrq irq)
			lines.add("send_irq " + irq.vector() + ";");
		else if (action instanceof HostAction.Eoi)
			lines.add("eoi;");
		else
			throw new UnsupportedProgram("VMX has no " + action.getClass().getSimpleName());
	}

	private void inject(Inject inject, List<String> lines) {
		String event = EventTypes.name(inject.type()) + ", " + inject.vector();
		int code = inject.errorCode() == null ? 0 : inject.errorCode();
		lines.add(inject.errorCode() == null ? "inject " + event + ";"
				: "inject_code " + event + ", " + (code & WIDEST_CODE) + ";");
		if ((code & ~WIDEST_CODE) != 0)
			lines.add(write("eii_code_high", true));
		if (inject.reservedBits() != 0)
			lines.add(write("eii_reserved_bits", true));
		if (EventTypes.isSoftware(inject.type()))
			length(inject.length() == null ? inject.type().equals("sw_int") ? 2 : 1 : inject.length(), lines);
	}

	/** The address behind an instruction of that length depends on where the guest is. */
	private void length(int length, List<String> lines) {
		lines.add("entry_length " + length + ", guest_pc;");
		layout.get().behind(length, insides::add).forEach((from, to) -> lines
				.add("if guest_pc == " + from + " { entry_length " + length + ", " + to + "; }"));
	}

	private static void guest(SetGuest guest, List<String> lines) {
		if (guest.interrupts() != null)
			lines.add(write("IF", guest.interrupts()));
		if (guest.trap() != null)
			lines.add(write("TF", guest.trap()));
		List<VmxGuestState.Setting> settings = new ArrayList<>();
		if (guest.interruptibility() != null)
			settings.addAll(VmxGuestState.interruptibility(guest.interruptibility()));
		if (guest.activity() != null)
			settings.add(VmxGuestState.activity(guest.activity()));
		if (guest.pendingDebug() != null)
			settings.addAll(VmxGuestState.pendingDebug(guest.pendingDebug()));
		settings.forEach(setting -> lines.add(write(setting.variable(), setting.value())));
	}

	private static String write(String variable, Object value) {
		return "vmwrite " + variable + " <- " + value + ";";
	}
}
