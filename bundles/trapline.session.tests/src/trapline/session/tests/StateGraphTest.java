package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Witness;
import trapline.machine.explore.graph.GraphEdge;
import trapline.machine.explore.graph.GraphState;
import trapline.machine.explore.graph.StateGraph;

/** The state graph of a shipped example has what a search without reduction counts, and the runs that a search finds. */
class StateGraphTest {
	private final Machine machine = Scenarios.machine(Scenarios.example("s5-04"), Map.of());
	private final ExplorationMachine system = ExplorationMachine.of(machine);
	private final ExplorationResult full = new Explorer(system, ExplorationOptions.standard().withoutReduction(), ExplorationMonitor.NONE)
			.run();
	private final Witness longest = full.hazards().stream().filter(finding -> finding.hazard().id().equals("H-01")).findFirst()
			.orElseThrow().witness();

	private StateGraph graph(int most) {
		return StateGraph.of(system, most, List.of(longest), () -> false);
	}

	@Test
	void everyStateAndTransitionIsThere() {
		StateGraph graph = graph(10_000);
		assertEquals(full.states(), graph.states().size());
		assertEquals(full.transitions(), graph.edges().size());
		assertEquals(full.terminals(), graph.states().stream().filter(GraphState::end).count());
		assertEquals(full.depth(), graph.states().stream().mapToInt(GraphState::depth).max().orElseThrow());
		assertTrue(graph.complete() && graph.states().stream().allMatch(GraphState::whole));
		assertEquals("636 states, 986 transitions", graph.describe());
	}

	@Test
	void theRunOfAWitnessEndsWhereItsHazardFires() {
		StateGraph graph = graph(10_000);
		List<Integer> path = graph.path(longest);
		assertEquals(longest.transitions(), path.size());
		int at = 0;
		for (int number : path) {
			GraphEdge edge = graph.edges().get(number);
			assertEquals(at, edge.from());
			at = edge.to();
		}
		GraphState last = graph.states().get(at);
		assertTrue(last.hazards().stream().anyMatch(hazard -> hazard.id().equals("H-01")), last.toString());
		assertTrue(last.hazardous());
		assertEquals("n1", graph.edges().get(graph.path(2).get(0)).label());
	}

	@Test
	void theRunToAStateReplaysToIt() {
		StateGraph graph = graph(10_000);
		GraphState end = graph.states().stream().filter(GraphState::end).findFirst().orElseThrow();
		Witness run = graph.run(end.number());
		assertEquals(end.depth(), run.transitions());
		int[] state = machine.initial();
		run.choices().forEach(choice -> machine.step(state, choice, null));
		assertTrue(machine.enabled(state).stream().allMatch(choice -> choice.arrival()), machine.enabled(state).toString());
	}

	@Test
	void aLargeSpaceShowsItsBeginningAndTheRun() {
		StateGraph graph = graph(20);
		assertFalse(graph.complete());
		assertEquals(636, graph.total());
		assertEquals(longest.transitions(), graph.path(longest).size());
		assertTrue(graph.states().size() > 20 && graph.states().size() <= 20 + longest.transitions(), graph.describe());
		assertTrue(graph.describe().contains(" of 636 states: "), graph.describe());
		assertTrue(graph.states().stream().anyMatch(state -> !state.whole()));
	}
}
