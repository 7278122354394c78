package trapline.conform.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import trapline.conform.corpus.GoldenCase;

/** Writes the stimuli of a vector as a scenario: a script of stimuli, and places where the processor may stand. */
public final class VectorWriter {
	private static final List<Integer> EXCEPTIONS = List.of(0, 1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 13, 14, 17, 18, 20);

	private VectorWriter() {
	}

	/**
	 * The scenario.
	 *
	 * @throws trapline.conform.program.UnsupportedProgram if the semantics does not cover a stimulus; the message names it
	 * @throws trapline.conform.corpus.CorpusException if a stimulus is not complete
	 */
	public static VectorProgram write(GoldenCase.Stimuli stimuli) {
		Family family = Family.of(stimuli);
		Pages pages = new Pages();
		InitialState initial = new InitialState(stimuli.init(), pages);
		Script script = new Script();
		StimulusWriter writer = new StimulusWriter(family, script, pages);
		stimuli.events().forEach(writer::write);
		script.line("script_over");
		TreeSet<Integer> vectors = new TreeSet<>(EXCEPTIONS);
		vectors.addAll(initial.vectors());
		vectors.addAll(writer.vectors());
		vectors.addAll(requested(stimuli));
		int places = places(stimuli, script);
		StringBuilder text = new StringBuilder("scenario vector \"a vector\"\nplatform " + family.platform() + "\nimport "
				+ String.join("\nimport ", family.harness()) + "\n" + initial.knobs() + pages.declarations() + "vcpu v0 {\n\tstart {\n");
		text.append("\t\tpassed = " + !initial.breaks() + "\n\t\tpc = start_0\n\t\tnext_line = e0\n\t\tsp = 1\n\t\tframe[0].pc = before_0\n\t\tsmm_entry = smm_0\n\t\tframe[0].IF = true\n")
				.append("\t\tframe[0].sp = 1\n").append(initial.settings()).append(initial.idtUnmapped() ? unmapped(vectors) : "").append("\t}\n\ttask {\n");
		for (String block : List.of("before", "start", "handler", "smm"))
			places(text, block, places);
		text.append(script).append("\t}\n");
		vectors.forEach(vector -> {
			text.append("\thandler ").append(vector).append(" {\n");
			places(text, "h" + vector, places);
			text.append("\t}\n");
		});
		return new VectorProgram(text.append("}\n").toString(), script.lengths(), script.injected());
	}

	/** No place is passed more often than there are instructions. */
	private static int places(GoldenCase.Stimuli stimuli, Script script) {
		int idle = 0;
		for (Object event : stimuli.events())
			if (event instanceof java.util.Map<?, ?> map && map.get("run") instanceof java.util.Map<?, ?> run)
				idle += Given.whole(run.get("n"), "n");
		return script.instructions() + idle + 2;
	}

	/** The virtual interrupts that wait from the beginning. */
	private static List<Integer> requested(GoldenCase.Stimuli stimuli) {
		List<Integer> requested = new ArrayList<>();
		for (String key : List.of("rvi", "v_intr_vector"))
			if (stimuli.init().containsKey(key))
				requested.add(Given.whole(stimuli.init().get(key), key));
		if (stimuli.init().get("virr") instanceof List<?> list)
			list.forEach(vector -> requested.add(Given.whole(vector, "virr")));
		return requested;
	}

	/** Each delivery meets a page fault, as its gate cannot be read. */
	private static String unmapped(TreeSet<Integer> vectors) {
		StringBuilder text = new StringBuilder();
		vectors.forEach(vector -> text.append("\t\tcondition[" + vector + "].times = 15\n\t\tcondition[" + vector
				+ "].fault = #PF\n"));
		return text.toString();
	}

	private static void places(StringBuilder text, String block, int count) {
		for (int i = 0; i < count; i++)
			text.append("\t\t").append(block).append('_').append(i).append(": place;\n");
	}
}
