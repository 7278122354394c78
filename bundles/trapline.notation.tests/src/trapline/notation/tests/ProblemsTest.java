package trapline.notation.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.notation.Problem;

/** Says of each broken file what golden/problems says of it. */
class ProblemsTest {

	static List<Path> files() {
		return Golden.files("problems", ".trap", ".trapsem");
	}

	@ParameterizedTest
	@MethodSource("files")
	void problemsAreTold(Path file) {
		String name = file.getFileName().toString();
		List<Problem> problems = Texts.loader().load(Golden.read(file), file, name).problems();
		assertFalse(problems.isEmpty());
		StringBuilder text = new StringBuilder();
		problems.forEach(problem -> text.append(problem).append('\n'));
		Golden.compare(file.resolveSibling(name + ".txt"), text.toString());
	}
}
