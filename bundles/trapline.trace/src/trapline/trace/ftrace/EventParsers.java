package trapline.trace.ftrace;

import java.util.HashMap;
import java.util.Map;

import trapline.trace.KvmEvent.AsyncPf.Phase;

/** The parser for each event name. */
final class EventParsers {

	private final Map<String, TextParser> byName = new HashMap<>();

	EventParsers() {
		byName.put("kvm_entry", new EntryParser());
		byName.put("kvm_exit", new ExitParser(false));
		byName.put("kvm_inj_virq", Injections::interrupt);
		byName.put("kvm_inj_exception", Injections::exception);
		byName.put("kvm_page_fault", MiscParsers::pageFault);
		byName.put("kvm_apic_accept_irq", ApicParsers::accept);
		byName.put("kvm_apic_ipi", ApicParsers::ipi);
		byName.put("kvm_eoi", (at, text, names) -> ApicParsers.eoi(at, text, false));
		byName.put("kvm_pv_eoi", (at, text, names) -> ApicParsers.eoi(at, text, true));
		byName.put("kvm_async_pf_not_present", (at, text, names) -> AsyncParsers.token(at, text, Phase.NOT_PRESENT));
		byName.put("kvm_async_pf_ready", (at, text, names) -> AsyncParsers.token(at, text, Phase.READY));
		byName.put("kvm_async_pf_completed", (at, text, names) -> AsyncParsers.completed(at, text));
		byName.put("kvm_try_async_get_page", (at, text, names) -> AsyncParsers.frame(at, text, Phase.TRY));
		byName.put("kvm_async_pf_doublefault", (at, text, names) -> AsyncParsers.frame(at, text, Phase.REPEATED));
		byName.put("kvm_async_pf_repeated_fault", (at, text, names) -> AsyncParsers.frame(at, text, Phase.REPEATED));
		byName.put("kvm_userspace_exit", MiscParsers::userspaceExit);
		byName.put("kvm_nested_vmenter", NestedParsers::enter);
		byName.put("kvm_nested_vmrun", NestedParsers::enter);
		byName.put("kvm_nested_vmexit", NestedParsers.EXIT);
		byName.put("kvm_nested_vmexit_inject", NestedParsers::inject);
		byName.put("kvm_nested_intr_vmexit", NestedParsers::interrupt);
		byName.put("kvm_smm_transition", MiscParsers::smm);
		byName.put("kvm_enter_smm", MiscParsers::smm);
		byName.put("kvm_vcpu_wakeup", MiscParsers::wakeup);
		byName.put("kvm_msr", MiscParsers::msr);
		byName.put("sched_switch", new SchedSwitchParser());
	}

	/** The parser for an event name, or null. */
	TextParser of(String name) {
		return byName.get(name);
	}
}
