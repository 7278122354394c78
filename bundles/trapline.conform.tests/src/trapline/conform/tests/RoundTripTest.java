package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import trapline.compiler.CompileOptions;
import trapline.compiler.ScenarioCompiler;
import trapline.conform.corpus.OracleCase;
import trapline.conform.corpus.OracleCase.Program;
import trapline.conform.corpus.Op;
import trapline.conform.export.NotTestable;
import trapline.conform.export.OracleTest;
import trapline.conform.export.Subject;
import trapline.conform.export.TestWriter;
import trapline.conform.model.ProgramRunner;
import trapline.conform.program.ProgramWriter;
import trapline.conform.program.Resume;
import trapline.conform.program.StackForm;
import trapline.library.Library;
import trapline.machine.Machine;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;

/** A recorded program that is written as a scenario, and whose run becomes a test, is the same program again. */
class RoundTripTest {
	/** One in so many of the programs without hypervisor; all of them take minutes. */
	private static final int STEP = 9;
	/** Operations that are the same to the semantics. */
	private static final Map<String, String> SYNONYMS = Map.of("pause", "nop", "pushfq", "nop", "set_rdi_scratch", "nop",
			"rsp_to_own_frame", "nop", "long_ud", "gp_noncanon");

	private final NotationLoader loader = NotationLoader.unchecked(Library.standard()::module);
	private final TestWriter writer = new TestWriter();
	private Loaded latest;
	private Machine machine;

	@Test
	void theOperationsAreThoseOfTheProgram() {
		List<OracleCase> bare = Folder.recorded().recorded().stream().filter(c -> c.program().hypervisor() == null).toList();
		int whole = 0;
		for (int i = 0; i < bare.size(); i += STEP) {
			OracleCase recorded = bare.get(i);
			Program again = again(recorded).program();
			Program program = recorded.program();
			assertEquals(block(-1, program.main()), block(-1, again.main()), recorded.id());
			assertEquals(program.cpl(), again.cpl(), recorded.id());
			assertEquals(program.interrupts(), again.interrupts(), recorded.id());
			assertEquals(program.trap(), again.trap(), recorded.id());
			assertEquals(program.ist4Page(), again.ist4Page(), recorded.id());
			assertEquals(fields(program), fields(again), recorded.id());
			whole += handlers(recorded.id(), program.handlers(), again.handlers()) ? 1 : 0;
		}
		assertTrue(bare.size() > 500 && whole > bare.size() / STEP / 3, whole + " of " + bare.size() / STEP + " are whole");
	}

	/** What a hypervisor did is written as a list of actions again, and the emulator's side of the test sees nothing else. */
	@Test
	void aProgramUnderAHypervisorShowsTheSame() {
		List<OracleCase> hosted = Folder.recorded().recorded().stream().filter(c -> c.program().hypervisor() != null).toList();
		List<String> refused = new ArrayList<>();
		for (int i = 0; i < hosted.size(); i += STEP)
			try {
				OracleTest again = again(hosted.get(i));
				assertEquals(ProgramRunner.run(machine), again.expected(), again.id());
			} catch (NotTestable e) {
				refused.add(hosted.get(i).id() + ": " + e.getMessage());
			}
		assertTrue(hosted.size() > 600 && refused.size() * 10 < hosted.size() / STEP, refused.toString());
	}

	private OracleTest again(OracleCase recorded) {
		String text = ProgramWriter.write(recorded.program(), StackForm.FRAMES);
		latest = latest == null ? loader.load(text, "recorded.trap") : loader.reload(latest, text);
		machine = new ScenarioCompiler(object -> null).compile(latest.scenario().orElseThrow(), latest.baseFirst(), CompileOptions.NONE)
				.machine();
		return writer.write(new Subject(latest.scenario().orElseThrow(), machine, List.of(), Map.of(), object -> null, recorded.id()));
	}

	/** Whether all blocks are there; those that never ran need not be. */
	private static boolean handlers(String id, Map<Integer, List<List<Op>>> asked, Map<Integer, List<List<Op>>> again) {
		boolean whole = true;
		again.forEach((vector, blocks) -> {
			List<List<Op>> of = asked.getOrDefault(vector, List.of(List.of()));
			for (int k = 0; k < blocks.size(); k++)
				assertEquals(block(vector, of.get(Math.min(k, of.size() - 1))), block(vector, blocks.get(k)), id + " h" + vector + "#" + k);
		});
		for (Map.Entry<Integer, List<List<Op>>> handler : asked.entrySet())
			whole &= handler.getValue().equals(List.of(List.of()))
					|| again.getOrDefault(handler.getKey(), List.of()).size() == handler.getValue().size();
		return whole;
	}

	/** A gate that a program names with the values that it has anyway is none. */
	private static Map<Integer, Map<String, String>> fields(Program program) {
		Map<Integer, Map<String, String>> gates = new TreeMap<>();
		program.gates().forEach((vector, fields) -> {
			Map<String, String> plain = new TreeMap<>();
			fields.forEach((field, value) -> plain.put(field, String.valueOf(value)));
			plain.values().removeIf(Set.of("true", "int", "code")::contains);
			boolean open = vector == 3 || vector == 4 || vector >= 0x20;
			plain.remove("dpl", open ? "3" : "0");
			plain.remove("ist", "0");
			if (!plain.isEmpty())
				gates.put(vector, plain);
		});
		return gates;
	}

	private static List<String> block(int vector, List<Op> ops) {
		List<String> plain = new ArrayList<>(ops.stream().filter(op -> !op.name().equals("iret")).map(RoundTripTest::plain).toList());
		if (vector >= 0)
			plain.add(Resume.of(vector, ops).word());
		return plain;
	}

	private static String plain(Op op) {
		Map<String, String> arguments = new TreeMap<>();
		for (String key : op.arguments().keySet())
			switch (key) {
			case "if", "tf" -> arguments.put(key, String.valueOf(op.flag(key)));
			case "at" -> arguments.put(key, String.valueOf(op.argument(key)).replace('_', '#'));
			case "page" -> arguments.put(key, String.valueOf(op.argument(key)));
			case "count" -> arguments.put(key, "some time");
			default -> arguments.put(key, String.valueOf(op.number(key)));
			}
		arguments.values().removeIf("false"::equals);
		return SYNONYMS.getOrDefault(op.name(), op.name()) + arguments;
	}
}
