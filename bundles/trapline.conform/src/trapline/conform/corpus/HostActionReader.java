package trapline.conform.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import trapline.conform.corpus.HostAction.AdvanceRip;
import trapline.conform.corpus.HostAction.Eoi;
import trapline.conform.corpus.HostAction.Inject;
import trapline.conform.corpus.HostAction.MapPage;
import trapline.conform.corpus.HostAction.Mark;
import trapline.conform.corpus.HostAction.Reflect;
import trapline.conform.corpus.HostAction.Reinject;
import trapline.conform.corpus.HostAction.SendIrq;
import trapline.conform.corpus.HostAction.SetControls;
import trapline.conform.corpus.HostAction.SetExceptions;
import trapline.conform.corpus.HostAction.SetGuest;
import trapline.conform.corpus.HostAction.SetIntercepts;
import trapline.conform.corpus.HostAction.SetVirtualInterrupt;
import trapline.conform.corpus.HostAction.SetShadow;

/** Reads what the hypervisor of a recorded program does. */
final class HostActionReader {
	private static final Set<String> TYPES = Set.of("ext_int", "reserved", "reserved1", "reserved5", "nmi", "exception",
			"hw_exception", "sw_int", "priv_sw_exception", "sw_exception", "other");

	private HostActionReader() {
	}

	/** The field {@code entries} of a hypervisor: a list of lists of actions; one entry without actions if it is absent. */
	static List<List<HostAction>> entries(Map<?, ?> hypervisor) {
		List<List<HostAction>> entries = new ArrayList<>();
		for (Object entry : Fields.list(hypervisor.get("entries")))
			entries.add(Fields.list(entry).stream().map(a -> action(Fields.map(a, "act"))).toList());
		return entries.isEmpty() ? List.of(List.of()) : entries;
	}

	private static HostAction action(Map<?, ?> fields) {
		String name = String.valueOf(fields.get("act"));
		String what = "action '" + name + "'";
		return switch (name) {
		case "inject" -> inject(fields, what);
		case "advance_rip" -> plain(fields, what, new AdvanceRip());
		case "reinject" -> plain(fields, what, new Reinject());
		case "reflect" -> plain(fields, what, new Reflect());
		case "host_eoi" -> plain(fields, what, new Eoi());
		case "ept_map", "npt_map" -> new MapPage(String.valueOf(needed(fields, what, "page", "act")));
		case "host_send_irq" -> new SendIrq(Numbers.vector(needed(fields, what, "vector", "act")));
		case "set_ctl" -> new SetControls(String.valueOf(needed(fields, what, "field", "act", "set", "clear")),
				Fields.texts(fields.get("set")), Fields.texts(fields.get("clear")));
		case "set_guest" -> guest(fields, what);
		case "set_exception_bitmap", "set_exception_intercepts" ->
			new SetExceptions(vectors(needed(fields, what, "vectors", "act")));
		case "set_intercepts" -> new SetIntercepts(Fields.texts(needed(fields, what, "list", "act")));
		case "set_if" ->
			new SetGuest(Numbers.of(needed(fields, what, "value", "act"), "value") != 0, null, null, null, null);
		case "shadow" -> new SetShadow(Numbers.of(needed(fields, what, "value", "act"), "value") != 0);
		case "mark" -> new Mark(Numbers.of(needed(fields, what, "id", "act"), "id"));
		case "virq" -> new SetVirtualInterrupt(SvmReader.virtualInterrupt(fields, what, "act"));
		default -> throw new CorpusException(fields, "unknown " + what);
		};
	}

	/** A list of vectors; empty if it is absent. */
	static Set<Integer> vectors(Object value) {
		Set<Integer> vectors = new TreeSet<>();
		Fields.list(value).forEach(v -> vectors.add(Numbers.vector(v)));
		return vectors;
	}

	private static HostAction plain(Map<?, ?> fields, String what, HostAction action) {
		Fields.only(fields, what, Set.of("act"));
		return action;
	}

	private static Object needed(Map<?, ?> fields, String what, String key, String... more) {
		Fields.only(fields, what, Set.of(key), more);
		if (!fields.containsKey(key))
			throw new CorpusException(fields, what + " needs '" + key + "'");
		return fields.get(key);
	}

	private static Inject inject(Map<?, ?> fields, String what) {
		Object vector = needed(fields, what, "vector", "act", "type", "error_code", "instr_len", "reserved_bits");
		String type = String.valueOf(fields.get("type"));
		if (!TYPES.contains(type))
			throw new CorpusException(fields, "unknown type '" + type + "' of " + what + ": expected "
					+ String.join(", ", new TreeSet<>(TYPES)));
		return new Inject(type, Numbers.vector(vector), number(fields, "error_code"), number(fields, "instr_len"),
				fields.containsKey("reserved_bits") ? number(fields, "reserved_bits") : 0);
	}

	private static SetGuest guest(Map<?, ?> fields, String what) {
		Fields.only(fields, what, Set.of("act", "if", "tf", "interruptibility", "activity", "pending_dbg"));
		return new SetGuest(flag(fields, "if"), flag(fields, "tf"),
				fields.containsKey("interruptibility") ? Fields.texts(fields.get("interruptibility")) : null,
				fields.containsKey("activity") ? String.valueOf(fields.get("activity")) : null,
				number(fields, "pending_dbg"));
	}

	private static Integer number(Map<?, ?> fields, String key) {
		return fields.containsKey(key) ? Numbers.of(fields.get(key), key) : null;
	}

	private static Boolean flag(Map<?, ?> fields, String key) {
		return fields.containsKey(key) ? Numbers.of(fields.get(key), key) != 0 : null;
	}
}
