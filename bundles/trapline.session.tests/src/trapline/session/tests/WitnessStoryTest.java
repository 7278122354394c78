package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Witness;
import trapline.session.WitnessStory;

/** What is said of the length of a witness, and of what is chosen in it. */
class WitnessStoryTest {
	private static WitnessStory story(String example, String hazard) {
		Machine machine = Scenarios.machine(Scenarios.example(example), Map.of());
		Witness witness = Explorer.explore(ExplorationMachine.of(machine)).hazards().stream()
				.filter(finding -> finding.hazard().id().equals(hazard)).findFirst().orElseThrow().witness();
		return new WitnessStory(machine, witness);
	}

	@Test
	void eventsAndArrivalsAreCounted() {
		WitnessStory story = story("s5-04", "H-03");
		assertEquals("4 events, 1 arrival", story.lengthInWords());
		assertEquals(5, story.length());
		assertEquals("4 events, 1 arrival, 34 steps: n1 in event 0", story.describe());
	}
}
