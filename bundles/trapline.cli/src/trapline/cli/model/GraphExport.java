package trapline.cli.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.explore.Interrupt;
import trapline.cli.explore.Search;
import trapline.cli.explore.SearchOptions;
import trapline.cli.io.FileKind;
import trapline.cli.io.OutputFile;
import trapline.cli.picture.PictureOptions;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.VariantOptions;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.Witness;
import trapline.machine.explore.graph.StateGraph;
import trapline.machine.print.dot.DotPrinter;

/** Writes the states of a scenario as a graph for Graphviz, the shortest runs to hazards and failing checks heavy. */
public final class GraphExport {
	/** The id of the format, with a comma and a space before it. */
	public static final String MORE = ", dot";
	private static final String ID = "dot";
	private static final List<String> ENDINGS = List.of(".dot", ".gv");
	private static final String STATES = "--states";
	private static final int MOST_STATES = 100_000;
	/** A search for hazards ends there: a graph of a Machine that has more shows its beginning at most. */
	private static final long SEARCHED = 2_000_000;

	private GraphExport() {
	}

	/** The option that only this format has. */
	public static Option option() {
		return Option.valued(STATES, "N", "dot: at most so many states, and those on shortest runs (" + StateGraph.MOST + ")");
	}

	/** Whether the command line asks for the format: by name, else by the ending of the output file. */
	public static boolean isAsked(CommandLine line) {
		String id = line.value(PictureOptions.AS);
		String out = line.value(PictureOptions.OUT);
		return id != null ? id.equals(ID) : out != null && ENDINGS.stream().anyMatch(out::endsWith);
	}

	/**
	 * Says so if the option is given for another format.
	 *
	 * @throws Failure if it is
	 */
	public static void refuseElsewhere(CommandLine line) {
		if (line.has(STATES) && !isAsked(line)) {
			throw line.wrong(STATES + " goes with the format " + ID + " only");
		}
	}

	/**
	 * Writes where the command line says.
	 *
	 * @throws Failure if the file is no scenario, an option does not fit, the search fails, or the output cannot be written
	 */
	public static void write(CommandLine line, Console console) {
		ModelExport.refusePictureOptions(line, ID);
		String name = line.operand(0);
		if (FileKind.of(name) != FileKind.NOTATION) {
			throw Failure.badInput(name + ": not a scenario; only scenarios can be written as " + ID);
		}
		int most = (int) line.number(STATES, 1, MOST_STATES, StateGraph.MOST);
		CompiledScenario scenario = CompiledScenario.load(name, VariantOptions.of(line), console);
		try (Interrupt interrupt = new Interrupt()) {
			Search search = Search.of(scenario, SearchOptions.whole(ExplorationOptions.standard().withStates(SEARCHED)), interrupt, console);
			List<Witness> runs = runs(search);
			StateGraph graph = StateGraph.of(ExplorationMachine.of(scenario.machine()), most, runs, interrupt::requested);
			put(DotPrinter.print(graph, runs.stream().map(graph::path).toList()), line.value(PictureOptions.OUT), console);
			if (!graph.complete()) {
				console.flush();
				console.message(name + ": " + graph.describe() + "; " + STATES + " takes more");
			}
		}
	}

	private static List<Witness> runs(Search search) {
		return Stream.concat(search.result().hazards().stream().filter(finding -> !finding.hazard().warning()).map(Finding::witness),
				search.result().checks().stream().filter(verdict -> verdict.answer() == Answer.FAILS && verdict.witness() != null)
						.map(Verdict::witness)).toList();
	}

	private static void put(String text, String out, Console console) {
		if (out == null) {
			console.print(text);
		} else {
			new OutputFile(out).write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
		}
	}
}
