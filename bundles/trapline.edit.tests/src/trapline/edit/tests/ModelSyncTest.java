package trapline.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.edit.ModelSync;
import trapline.edit.ScenarioDocument;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioItem;
import trapline.model.scenario.VCpu;

/** A tree becomes equal to another and keeps what did not change. */
class ModelSyncTest {

	@Test
	void equalTreesKeepEverything() {
		Scenario scenario = Scenarios.scenario(Scenarios.open(Scenarios.TEXT));
		Scenario copy = EcoreUtil.copy(scenario);
		assertEquals(0, ModelSync.sync(scenario, copy).created());
		assertTrue(EcoreUtil.equals(scenario, copy));
	}

	@Test
	void anInsertedInstructionIsTheOnlyNewObject() {
		Scenario before = EcoreUtil.copy(Scenarios.scenario(Scenarios.open(Scenarios.TEXT)));
		VCpu cpu = cpu(before);
		Scenario after = Scenarios.scenario(Scenarios.open(Scenarios.TEXT.replace("\t\tdone;", "\t\tcli;\n\t\tdone;")));
		assertEquals(1, ModelSync.sync(after, before).created());
		assertTrue(EcoreUtil.equals(after, before));
		assertSame(cpu, cpu(before));
	}

	@Test
	void aMovedItemStaysTheSame() {
		Scenario before = EcoreUtil.copy(Scenarios.scenario(Scenarios.open(Scenarios.TEXT)));
		Scenario after = EcoreUtil.copy(before);
		ScenarioItem moved = before.getItems().get(0);
		after.getItems().move(after.getItems().size() - 1, 0);
		assertEquals(0, ModelSync.sync(after, before).created());
		assertSame(moved, before.getItems().get(before.getItems().size() - 1));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void anyTwoVersionsMeet(long seed) {
		Random random = new Random(seed);
		List<String> lines = Scenarios.TEXT.lines().toList();
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		for (int i = 0; i < 15; i++) {
			int skip = random.nextInt(lines.size());
			StringBuilder text = new StringBuilder();
			for (int line = 0; line < lines.size(); line++)
				if (line != skip || lines.get(line).contains("{") || lines.get(line).contains("}"))
					text.append(lines.get(line)).append('\n');
			document.document().set(text.toString());
			document.reconcile();
			if (document.isCurrent())
				assertTrue(EcoreUtil.equals(document.loaded().document(), document.live()), text.toString());
		}
	}

	private static VCpu cpu(Scenario scenario) {
		return scenario.getItems().stream().filter(VCpu.class::isInstance).map(VCpu.class::cast).findFirst().orElseThrow();
	}
}
