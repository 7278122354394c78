package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import trapline.conform.corpus.Corpus;
import trapline.conform.mutation.Mutation;
import trapline.conform.mutation.MutationTable;
import trapline.conform.mutation.SemanticRule;

/** Who notices a missing rule. The whole run takes a minute or more and is made by {@code releng/mutation.sh}. */
class MutationTest {
	private static final Path PAGE = Folder.repository("docs/semantics/mutation.md");

	@Test
	void thePageListsTheRulesOfTheSemantics() throws IOException {
		assertEquals(SemanticRule.all().stream().map(SemanticRule::id).toList(),
				MutationTable.rules(Files.readString(PAGE)), "run releng/mutation.sh, then look at who notices what is new");
	}

	@Test
	void rulesAreReadBackFromAPage() {
		assertEquals(List.of("R-1.a", "H-2"),
				MutationTable.rules("# Title\n\n| Rule | Sentence |\n|---|---|\n| `R-1.a` | one |\n| `H-2` | two |\n"));
	}

	@Test
	void theWholeRunWritesThePage() throws IOException {
		assumeTrue("write".equals(System.getenv("TRAPLINE_MUTATION")), "made by releng/mutation.sh");
		Files.createDirectories(PAGE.getParent());
		Files.writeString(PAGE, MutationTable.of(new Mutation(Corpus.read(List.of(Folder.of("corpus/oracle"), Folder.of("corpus/golden.yaml"))), Folder.rules())));
	}
}
