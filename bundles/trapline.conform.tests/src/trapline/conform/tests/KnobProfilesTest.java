package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.conform.corpus.OracleCase;
import trapline.conform.program.KnobProfiles;
import trapline.conform.program.ProgramWriter;
import trapline.conform.program.StackForm;
import trapline.library.Library;
import trapline.model.semantics.Knob;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;

/** One profile of knobs per platform holds for the whole corpus. */
class KnobProfilesTest {
	private static Stream<String> platforms() {
		return KnobProfiles.platforms().stream();
	}

	@ParameterizedTest
	@MethodSource("platforms")
	void aProfileNamesEveryKnobOfItsPlatform(String platform) {
		Loaded loaded = new NotationLoader(Library.standard()::module).load("scenario s platform " + platform + " vcpu v0 { task { } }",
				"s.trap");
		Set<String> knobs = loaded.modules().stream().flatMap(module -> module.getElements().stream())
				.filter(Knob.class::isInstance).map(knob -> ((Knob) knob).getName()).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(!knobs.isEmpty(), () -> loaded.problems().toString());
		assertEquals(knobs, new TreeSet<>(KnobProfiles.of(platform).keySet()), "say in knobs.yaml what conformance assumes");
	}

	@Test
	void aRecordedProgramTakesItsKnobsFromTheProfile() {
		OracleCase recorded = Folder.recorded(Folder.recorded(), "nmi-ist1-nested-overwrites");
		String scenario = ProgramWriter.write(recorded.program(), StackForm.FRAMES);
		KnobProfiles.of("platforms.bare_metal").forEach(
				(knob, value) -> assertTrue(scenario.contains("\nknob " + knob + " = " + value + "\n"), scenario));
	}

	@Test
	void aPlatformWithoutProfileIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> KnobProfiles.of("platforms.none"));
	}
}
