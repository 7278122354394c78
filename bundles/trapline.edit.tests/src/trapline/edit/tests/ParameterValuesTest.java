package trapline.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;

import org.junit.jupiter.api.Test;

import trapline.edit.minimise.ParameterValues;
import trapline.library.Library;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;

class ParameterValuesTest {
	private static final NotationLoader LOADER = new NotationLoader(Library.standard()::module);
	private static final String TEXT = """
			scenario s
			platform platforms.bare_metal
			param many : 0..2 = 1 // how many
			param some : bool = false open   param other : 0..3 = 1 + 1
			vcpu v0 { task { done; } }
			""";

	private static String written(Map<String, String> values) {
		Loaded loaded = LOADER.load(TEXT, "demo.trap");
		assertFalse(loaded.hasErrors(), loaded.problems().toString());
		return ParameterValues.written(loaded, values);
	}

	@Test
	void valuesStandWhereOthersStoodAndTheRestStays() {
		assertEquals(TEXT, written(Map.of()));
		assertEquals(TEXT.replace("= 1 //", "= 2 //").replace("1 + 1", "3"), written(Map.of("many", "2", "other", "3")));
	}

	@Test
	void whatIsOpenIsClosedAndOpenedByItsValue() {
		assertEquals(TEXT.replace("false open", "true"), written(Map.of("some", "true")));
		assertEquals(TEXT.replace("= 1 //", "= 1 open //"), written(Map.of("many", "open")));
	}

	@Test
	void namesThatAreNotThereChangeNothing() {
		assertEquals(TEXT, written(Map.of("nobody", "7")));
	}
}
