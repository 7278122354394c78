package trapline.notation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.library.Example;
import trapline.library.Library;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;

/** A scenario that was parsed writes the very text it came from. */
class SerializerTest {

	static List<Example> examples() {
		return Library.standard().examples();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theTextComesBack(Example example) {
		Loaded loaded = Texts.scenario(example.text());
		String text = NotationLoader.injector().getInstance(ISerializer.class).serialize(loaded.document());
		assertEquals(loaded.text().strip(), text.strip());
	}
}
