package trapline.conform.vector;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import trapline.conform.model.ProcessorView;

/** The handlers that were reached, and the frames that they found. */
final class Deliveries {
	private final Map<Integer, Integer> runs = new HashMap<>();
	private final Map<String, Object> latest = new LinkedHashMap<>();
	private final Map<String, Object> unblocking = new TreeMap<>();
	private Object first;
	private boolean written;

	/** A handler has been entered. */
	Happening entered(ProcessorView cpu, Addresses addresses) {
		int level = cpu.value("level");
		int vector = cpu.value("running[" + level + "]");
		int type = cpu.value("frame_type[" + level + "]");
		runs.merge(vector, 1, Integer::sum);
		frame(cpu, addresses);
		String bit = "fred[" + (cpu.value("sp") - 1) + "].nmi";
		if (cpu.has(bit))
			FinalState.MNEMONICS.forEach((name, number) -> {
				if (number == vector)
					unblocking.put(name, cpu.flag(bit));
			});
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("vec", vector);
		fields.put("type", EventTypes.word(type));
		fields.put("ec", cpu.flag("event_has_code") ? cpu.value("code[" + level + "]") : "none");
		return new Happening("deliver", fields);
	}

	private void frame(ProcessorView cpu, Addresses addresses) {
		String frame = "frame[" + (cpu.value("sp") - 1) + "].";
		Object place = addresses.shown(cpu.position(frame + "pc"));
		latest.put("pushed_rip", place);
		latest.put("pushed_RF", cpu.flag(frame + "RF"));
		latest.put("pushed_IF", cpu.flag(frame + "IF"));
		latest.put("pushed_TF", cpu.flag(frame + "TF"));
		if (first == null)
			first = place;
	}

	/** What the last frame holds, or where the first one returns to; null if there is none. */
	Object frame(String name) {
		return name.equals("first_pushed_rip") ? first : latest.get(name);
	}

	/** Bit 18 of the SS slot of the latest frame of each vector, by mnemonic. */
	Map<String, Object> unblocking() {
		return unblocking;
	}

	/** An access to memory has changed it. */
	void write() {
		written = true;
	}

	/** Whether any has. */
	boolean written() {
		return written;
	}

	/** How often a handler was entered. */
	int runs(int vector) {
		return runs.getOrDefault(vector, 0);
	}
}
