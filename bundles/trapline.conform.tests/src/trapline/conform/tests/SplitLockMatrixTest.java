package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.conform.Conformance;
import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.Corpus;

/** The matrix of host policy and guest mode that the mails about split locks argue with comes out of the model. */
class SplitLockMatrixTest {
	private static final int ROWS = 7;
	private static final int DESIGNS = 8;

	private static final Conformance CONFORMANCE = new Conformance();

	static Stream<CatalogueCase> cells() {
		return Corpus.read(List.of(Folder.of("matrix"))).catalogued().stream();
	}

	@ParameterizedTest
	@MethodSource("cells")
	void aCellOfTheMatrixComesOutOfTheModel(CatalogueCase cell) {
		assertEquals("", CONFORMANCE.run(cell).reason(), cell.id());
	}

	@Test
	void theMatrixIsCompleteForUserAndKernel() {
		TreeMap<String, TreeSet<String>> designs = new TreeMap<>();
		cells().forEach(cell -> designs.computeIfAbsent(cell.scenario().id(), id -> new TreeSet<>()).add(cell.variant()));
		assertEquals(2 * ROWS, designs.size());
		designs.forEach((row, each) -> assertEquals(DESIGNS, each.size(), row));
	}
}
