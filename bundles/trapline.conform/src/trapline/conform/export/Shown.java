package trapline.conform.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.conform.export.RunTrace.Instant;
import trapline.conform.export.Unrolled.Place;
import trapline.machine.Position;

/** What a run shows to its software: each delivery with what its frame and the registers hold, each read of CR2, and marks; to its hypervisor: each exit. */
final class Shown {
	private static final Pattern FETCH = Pattern.compile("touch (\\w+), fetch");
	private static final int DEBUG = 1;
	private static final int PAGE_FAULT = 14;

	private final RunTrace trace;
	private final Unrolled run;
	private final Map<Activation, Block> blocks = new HashMap<>();
	private final UnaryOperator<String> pages;
	private final UnaryOperator<String> stacks;
	private final Processor cpu;

	private Shown(RunTrace trace, Unrolled run, List<Block> blocks, UnaryOperator<String> pages, UnaryOperator<String> stacks) {
		this.trace = trace;
		this.run = run;
		this.pages = pages;
		this.stacks = stacks;
		blocks.forEach(block -> this.blocks.put(block.activation(), block));
		cpu = Processor.of(trace.machine());
	}

	/**
	 * One line each, in order: equal for two runs if their software sees the same.
	 *
	 * @param pages what a page is called in the schema
	 * @param stacks what a stack is called in it
	 */
	static List<String> of(RunTrace trace, Unrolled run, List<Block> blocks, UnaryOperator<String> pages,
			UnaryOperator<String> stacks) {
		return new Shown(trace, run, blocks, pages, stacks).lines();
	}

	private List<String> lines() {
		List<String> lines = new ArrayList<>();
		int delivery = 0;
		boolean guest = false;
		for (int i = 0; i < trace.instants().size(); i++) {
			Instant instant = trace.instants().get(i);
			if (guest && !cpu.runsProgram(instant.before()))
				lines.add(ShownExit.of(cpu, instant.before(), place(run.standing().get(i)), pages));
			guest = cpu.runsProgram(instant.before());
			if (instant.entered())
				lines.add(delivery(instant.after(), run.origins().get(delivery++)));
			Position executed = instant.executed();
			if (executed != null && (executed.text().equals("log_cr2") || executed.text().startsWith("read_cr2 ")))
				lines.add("CR2 is read: " + address(instant.before()));
			if (executed != null && executed.text().startsWith("mark_id "))
				lines.add("mark " + executed.text().substring("mark_id ".length()));
		}
		return lines;
	}

	private String delivery(int[] state, Place origin) {
		int level = cpu.value(state, "level");
		int vector = cpu.value(state, "running[" + level + "]");
		String frame = "frame[" + (cpu.value(state, "sp") - 1) + "].";
		StringBuilder line = new StringBuilder("handler of " + cpu.vector(vector) + " from " + place(origin));
		if (cpu.flag(state, "has_code[" + level + "]"))
			line.append(", error code ").append(cpu.value(state, "code[" + level + "]"));
		if (vector == PAGE_FAULT)
			line.append(", CR2 ").append(address(state));
		for (String flag : List.of("IF", "TF", "RF"))
			line.append(cpu.flag(state, frame + flag) ? ", " + flag : "");
		if (vector == DEBUG)
			for (String bit : List.of("dr6_b0", "dr6_bd", "dr6_bs"))
				line.append(cpu.flag(state, bit) ? ", " + bit : "");
		return line.append(", CPL ").append(cpu.value(state, frame + "cpl")).append(", stack ")
				.append(stacks.apply(cpu.text(state, "stack"))).toString();
	}

	private String address(int[] state) {
		String address = cpu.text(state, "cr2");
		return address.equals("nothing") ? address : pages.apply(address);
	}

	/** A place as the schema writes it; the end of a block is the number behind its last operation. */
	private String place(Place place) {
		Activation activation = place.activation();
		Matcher fetch = FETCH.matcher(place.slot() < activation.slots().size() ? activation.slots().get(place.slot()).text() : "");
		return fetch.matches() ? "page:" + pages.apply(fetch.group(1))
				: blocks.get(activation).name() + "." + blocks.get(activation).number(place.slot());
	}
}
