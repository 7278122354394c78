package trapline.conform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The first instruction of a handler ran: what its frame and the registers hold. */
final class Delivery implements EventKind {
	private static final Set<String> WITH_CODE = Set.of("8", "10", "11", "12", "13", "14", "17", "21");

	@Override
	public Map<String, String> observe(String instruction, ProcessorView cpu) {
		if (!instruction.equals("log"))
			return null;
		Map<String, String> event = new TreeMap<>();
		int level = cpu.value("level");
		String vector = String.valueOf(cpu.value("running[" + level + "]"));
		boolean hasCode = cpu.flag("has_code[" + level + "]");
		Frame frame = Frame.of(cpu, WITH_CODE.contains(vector) && !hasCode);
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
		if (hasCode)
			event.put("error_code", String.valueOf(frame.code()));
		else if (WITH_CODE.contains(vector))
			event.put("error_code_pushed", "false");
		if (vector.equals("14"))
			event.put("cr2", LinearAddress.text(cpu.text("cr2"), hasCode ? frame.code() : 0));
		if (vector.equals("1"))
			event.put("dr6", debugStatus(cpu));
		event.put("stack", stack(frame.stack(), cpu));
		return event;
	}

	/** A stack that lies on a page of the program has the name of that page. */
	private static String stack(String stack, ProcessorView cpu) {
		String page = cpu.has("stack_page[" + stack + "]") ? cpu.text("stack_page[" + stack + "]") : "nothing";
		return page.equals("nothing") ? stack : "page:" + page.substring(0, page.indexOf('_'));
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
