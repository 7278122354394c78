package trapline.library.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import trapline.library.Library;

/** Everything that the reference of the hardware numbers is in the shipped modules, each rule once. */
class ReferenceTest {
	/** An id where something is declared: a sentence, an alias or, of a row, a colon follows. */
	private static final Pattern DECLARED = Pattern
			.compile("(?:(\\w+)\\s+)?\\b([A-Z]-\\d+(?:\\.\\w+)*)(?=\\s*\"|\\s*:|\\s+alias\\b)");
	private static final Pattern KNOB = Pattern.compile("\\bknob (\\w+) : \\w+ = (\\w+)");
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
	private static final Set<String> REFERS = Set.of("override", "costs", "at", "disable");

	private final Map<String, List<String>> declared = new TreeMap<>();
	private final Map<String, String> knobs = new TreeMap<>();

	ReferenceTest() {
		Library library = Library.standard();
		for (String module : library.modules())
			read(module, COMMENT.matcher(Library.read(library.module(module).orElseThrow())).replaceAll(""));
	}

	private void read(String module, String text) {
		for (Matcher id = DECLARED.matcher(text); id.find();)
			if (id.group(1) == null || !REFERS.contains(id.group(1)))
				declared.computeIfAbsent(id.group(2), i -> new ArrayList<>()).add(module);
		for (Matcher knob = KNOB.matcher(text); knob.find();)
			knobs.put(knob.group(1), knob.group(2));
	}

	@Test
	void everyNumberOfTheReferenceIsDeclared() throws IOException {
		Set<String> missing = new TreeSet<>();
		for (String[] line : reference())
			if (!line[0].equals("knob") && declared.keySet().stream().noneMatch(id -> isPartOf(id, line[1])))
				missing.add(line[0] + " " + line[1]);
		assertEquals(Set.of(), missing, "an id of the reference is found by its number in the shipped modules");
	}

	@Test
	void everyKnobHasTheDefaultOfTheReference() throws IOException {
		for (String[] line : reference())
			if (line[0].equals("knob"))
				assertEquals(line[2], knobs.get(line[1]), "knob " + line[1]);
	}

	/** Two platforms may detect the same hazard, each in its own terms; a rule stands in one place and is overridden from others. */
	@Test
	void aRuleIsDeclaredOnce() {
		declared.forEach((id, modules) -> assertTrue(modules.size() == 1 || id.startsWith("H-"), id + " is declared in " + modules));
	}

	private static boolean isPartOf(String id, String number) {
		return id.equals(number) || id.startsWith(number + ".");
	}

	private static List<String[]> reference() throws IOException {
		try (InputStream stream = ReferenceTest.class.getResourceAsStream("reference.txt")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
					.map(line -> line.split(" ")).toList();
		}
	}
}
