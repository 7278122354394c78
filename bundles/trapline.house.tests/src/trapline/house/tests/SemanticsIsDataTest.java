package trapline.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What hardware does is written in semantics files, never in Java: no production Java names a thing of the x86
 * architecture, save the readers of recorded traces and of conformance corpora, whose formats do.
 */
class SemanticsIsDataTest {

	private static final Set<String> READERS = Set.of("trapline.trace", "trapline.conform");

	private final Repository repository = Repository.here();

	@Test
	void productionJavaNamesNoHardware() {
		List<String> found = new ArrayList<>();
		for (Path bundle : repository.productionBundles())
			if (!READERS.contains(bundle.getFileName().toString()))
				for (Path file : repository.handWrittenJava(bundle))
					find(file, found);
		assertEquals("", String.join("\n", found));
	}

	private void find(Path file, List<String> found) {
		List<String> lines = Repository.lines(file);
		for (int i = 0; i < lines.size(); i++) {
			Set<String> words = HardwareWords.in(lines.get(i));
			if (!words.isEmpty())
				found.add(repository.name(file) + ":" + (i + 1) + ": " + String.join(", ", words));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "boolean nmiBlocked", "CR2_LOST", "// an IRET ends it", "\"#PF\"", "\"IF\"", "onVmExit()",
			"a page fault", "Kind.VMEXIT", "cr2" })
	void aWordOfHardwareIsFound(String line) {
		assertEquals(1, HardwareWords.in(line).size(), line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "if (Kind.IF == kind)", "int administered", "List<String> list", "boundary of a vCPU",
			"script.run()", "description", "(#5)" })
	void otherWordsAreNot(String line) {
		assertEquals(Set.of(), HardwareWords.in(line), line);
	}
}
