package trapline.conform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import trapline.machine.Actor;
import trapline.machine.Machine;
import trapline.machine.Position;

/**
 * Notes what the harness would log: the frame when a handler logs, marks, and reads of CR2. It sees the running model
 * only.
 */
final class Observer extends RuleCoverage {
	private static final Set<String> WITH_CODE = Set.of("8", "10", "11", "12", "13", "14", "17", "21");

	private final Machine machine;
	private final List<Map<String, String>> events = new ArrayList<>();
	private int[] before;

	Observer(Machine machine) {
		this.machine = machine;
	}

	List<Map<String, String>> events() {
		return events;
	}

	@Override
	int observed() {
		return events.size();
	}

	/** The state in which the next step begins. */
	void before(int[] state) {
		before = state;
	}

	@Override
	public void executes(Actor actor, Position position) {
		String instruction = position.text().replace(";", "").strip();
		if (instruction.equals("log"))
			events.add(delivery(new ProcessorView(machine, before)));
		else if (instruction.equals("log_cr2"))
			events.add(new TreeMap<>(Map.of("read_cr2", page(new ProcessorView(machine, before)))));
		else if (instruction.startsWith("mark_id "))
			events.add(new TreeMap<>(Map.of("mark", instruction.substring("mark_id ".length()))));
	}

	private static Map<String, String> delivery(ProcessorView cpu) {
		Map<String, String> event = new TreeMap<>();
		int level = cpu.value("level");
		String vector = String.valueOf(cpu.value("running[" + level + "]"));
		boolean exception = cpu.text("frame_type[" + level + "]").equals("exception");
		Frame frame = Frame.of(cpu, WITH_CODE.contains(vector) && !exception);
		event.put("deliver", vector);
		event.put("rip", Addresses.label(frame.returnAddress()));
		if (frame.interrupts())
			event.put("saved_if", "1");
		if (frame.trap())
			event.put("saved_tf", "1");
		if (frame.resume())
			event.put("saved_rf", "1");
		if (frame.level() != 0)
			event.put("from_cpl", String.valueOf(frame.level()));
		if (cpu.flag("IF"))
			event.put("handler_if", "1");
		if (WITH_CODE.contains(vector))
			if (exception)
				event.put("error_code", String.valueOf(frame.code()));
			else
				event.put("error_code_pushed", "false");
		if (vector.equals("14"))
			event.put("cr2", page(cpu));
		if (vector.equals("1"))
			event.put("dr6", debugStatus(cpu));
		event.put("stack", frame.stack());
		return event;
	}

	private static String page(ProcessorView cpu) {
		String page = cpu.text("cr2");
		return page.equals("nothing") ? "0" : page.replace("_end", "+0xff8");
	}

	private static String debugStatus(ProcessorView cpu) {
		List<String> bits = new ArrayList<>();
		if (cpu.flag("dr6_b0"))
			bits.add("B0");
		if (cpu.flag("dr6_bd"))
			bits.add("BD");
		if (cpu.flag("dr6_bs"))
			bits.add("BS");
		return bits.toString();
	}
}
