package trapline.conform.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import trapline.conform.corpus.HostAction;
import trapline.conform.corpus.HostAction.Inject;
import trapline.conform.corpus.HostAction.SetGuest;
import trapline.conform.corpus.SvmHypervisor;
import trapline.conform.corpus.SvmHypervisor.VirtualInterrupt;

/** What a hypervisor that uses SVM does, as instructions of the notation. */
final class SvmActions {
	/** The recorded hypervisor keeps it set. */
	private static final String ALWAYS = "shutdown";

	private final Set<String> intercepts = new TreeSet<>();
	private final Set<Integer> exceptions = new TreeSet<>();

	SvmActions(SvmHypervisor hypervisor) {
		intercepts.addAll(hypervisor.intercepts());
		exceptions.addAll(hypervisor.exceptions());
		for (List<HostAction> entry : hypervisor.entries())
			for (HostAction action : entry)
				if (action instanceof HostAction.SetIntercepts set)
					intercepts.addAll(set.intercepts());
				else if (action instanceof HostAction.SetExceptions set)
					exceptions.addAll(set.vectors());
		intercepts.remove(ALWAYS);
	}

	/** The instructions of a list of actions, with semicolons. */
	List<String> lines(List<HostAction> actions) {
		List<String> lines = new ArrayList<>();
		actions.forEach(action -> add(action, lines));
		return lines;
	}

	private void add(HostAction action, List<String> lines) {
		if (action instanceof Inject inject)
			inject(inject, lines);
		else if (action instanceof HostAction.AdvanceRip)
			lines.add("skip_instruction;");
		else if (action instanceof HostAction.Reinject)
			lines.add("reinject;");
		else if (action instanceof HostAction.MapPage map)
			Pages.parts(map.page()).forEach(part -> lines.add("populate " + part + ";"));
		else if (action instanceof HostAction.SetIntercepts set)
			intercepts.forEach(name -> lines.add("set_intercept " + SvmIntercepts.code(name) + ", "
					+ set.intercepts().contains(name) + ";"));
		else if (action instanceof HostAction.SetExceptions set)
			exceptions.forEach(v -> lines.add("set_exception_intercept " + v + ", " + set.vectors().contains(v) + ";"));
		else if (action instanceof SetGuest guest)
			guest(guest, lines);
		else if (action instanceof HostAction.SetVirtualInterrupt set)
			fields(set.interrupt()).forEach((field, value) -> lines.add("vmcb_write " + field + " <- " + value + ";"));
		else if (action instanceof HostAction.SetShadow set)
			lines.add("vmcb_write int_shadow <- " + set.on() + ";");
		else if (action instanceof HostAction.Mark mark)
			lines.add("mark_id " + mark.id() + ";");
		else if (action instanceof HostAction.SendIrq irq)
			lines.add("send_irq " + irq.vector() + ";");
		else if (action instanceof HostAction.Eoi)
			lines.add("eoi;");
		else
			throw new UnsupportedProgram("SVM has no " + action.getClass().getSimpleName());
	}

	private void inject(Inject inject, List<String> lines) {
		if (inject.length() != null || inject.reservedBits() != 0)
			throw new UnsupportedProgram("EVENTINJ has no instruction length, and the mapping no reserved bits of it");
		String event = EventTypes.name(inject.type()) + ", " + inject.vector();
		lines.add(inject.errorCode() == null ? "inject " + event + ";"
				: "inject_code " + event + ", " + inject.errorCode() + ";");
	}

	private static void guest(SetGuest guest, List<String> lines) {
		if (guest.activity() != null || guest.pendingDebug() != null || guest.interruptibility() != null)
			throw new UnsupportedProgram("a VMCB has no activity state, pending debug exceptions or interruptibility");
		if (guest.interrupts() != null)
			lines.add("vmcb_write IF <- " + guest.interrupts() + ";");
		if (guest.trap() != null)
			lines.add("vmcb_write TF <- " + guest.trap() + ";");
	}

	/** The fields of a virtual interrupt and their values. */
	static Map<String, Object> fields(VirtualInterrupt interrupt) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("v_irq", interrupt.pending());
		fields.put("v_intr_vector", interrupt.vector());
		fields.put("v_intr_prio", interrupt.priority());
		fields.put("v_tpr", interrupt.taskPriority());
		fields.put("v_ign_tpr", interrupt.ignoresTaskPriority());
		fields.put("v_intr_masking", interrupt.masking());
		return fields;
	}
}
