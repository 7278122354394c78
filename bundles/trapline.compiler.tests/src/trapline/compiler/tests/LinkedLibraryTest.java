package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.compiler.CompileOptions;
import trapline.compiler.ScenarioCompiler;
import trapline.library.Example;
import trapline.library.Library;
import trapline.machine.print.MachinePrinter;
import trapline.model.semantics.Module;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.linked.LinkLibrary;
import trapline.notation.linked.LinkedResource;

/** The linked form of the shipped modules says the same as their texts, and is passed over when it does not fit. */
class LinkedLibraryTest {

	private static final String ASYNC_PF = "scenario s\nplatform platforms.intel_vmx\nimport kvm.async_pf\nvcpu v0 { task { nop; done; } }\n";

	@TempDir
	static Path plain;
	@TempDir
	static Path linked;
	@TempDir
	Path folder;

	@BeforeAll
	static void link() throws IOException {
		copy(plain);
		copy(linked);
		LinkLibrary.link(linked, linked);
	}

	private static void copy(Path to) throws IOException {
		for (String module : Library.standard().modules()) {
			Path file = file(to, module);
			Files.createDirectories(file.getParent());
			Files.writeString(file, Library.read(Library.standard().module(module).orElseThrow()));
		}
	}

	private static Path file(Path folder, String module) {
		return folder.resolve(module.replace('.', '/') + ".trapsem");
	}

	private static Optional<URL> module(Path folder, String name) {
		try {
			Path file = file(folder, name);
			return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Loaded load(Path folder, String text) {
		return new NotationLoader(name -> module(folder, name)).load(text, "test.trap");
	}

	private static boolean isLinked(Module module) {
		return module.eResource() instanceof LinkedResource;
	}

	private static List<String> problems(Loaded loaded) {
		return loaded.problems().stream().map(Object::toString).toList();
	}

	static Stream<String> examples() {
		return Library.standard().examples().stream().map(Example::name);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplesCompileToTheSameMachine(String name) {
		String text = Library.standard().example(name).orElseThrow().text();
		Loaded parsed = load(plain, text);
		Loaded read = load(linked, text);
		assertTrue(parsed.modules().stream().noneMatch(LinkedLibraryTest::isLinked));
		assertTrue(read.modules().stream().allMatch(LinkedLibraryTest::isLinked));
		assertEquals(problems(parsed), problems(read));
		for (Map<String, String> variant : ScenarioCompiler.variants(parsed.scenario().orElseThrow()))
			assertEquals(print(parsed, variant), print(read, variant));
	}

	static Stream<String> platforms() {
		return Library.standard().modules().stream().filter(name -> name.startsWith("platforms."));
	}

	@ParameterizedTest
	@MethodSource("platforms")
	void platformsCompileToTheSameMachine(String platform) {
		String text = "scenario empty\nplatform " + platform + "\nvcpu v0 { task { nop; done; } }\n";
		assertEquals(print(load(plain, text), Map.of()), print(load(linked, text), Map.of()));
	}

	private static String print(Loaded loaded, Map<String, String> variant) {
		return inEither(MachinePrinter.print(Texts.compile(loaded, CompileOptions.NONE.withParams(variant)).machine()));
	}

	private static String inEither(String text) {
		return text.replace(plain.toString(), "").replace(linked.toString(), "");
	}

	@ParameterizedTest
	@MethodSource("platforms")
	void everythingStandsAtTheSamePlace(String platform) {
		String text = "scenario empty\nplatform " + platform + "\nvcpu v0 { task { nop; done; } }\n";
		assertEquals(places(load(plain, text)), places(load(linked, text)));
	}

	private static List<String> places(Loaded loaded) {
		List<String> places = new ArrayList<>();
		for (Module module : loaded.modules()) {
			List<EObject> objects = new ArrayList<>(List.of(module));
			module.eAllContents().forEachRemaining(objects::add);
			for (EObject object : objects)
				places.add(object.eClass().getName() + " " + inEither(loaded.position(object).toString())
						+ " " + loaded.position(object).offset() + " " + loaded.position(object).length());
		}
		return places;
	}

	private static List<String> linkedOf(Loaded loaded) {
		assertFalse(loaded.hasErrors(), () -> problems(loaded).toString());
		return loaded.modules().stream().filter(LinkedLibraryTest::isLinked).map(Module::getName).toList();
	}

	@Test
	void aChangedTextIsParsedWithAllThatSeeIt() throws IOException {
		copy(folder);
		LinkLibrary.link(folder, folder);
		int all = load(folder, ASYNC_PF).modules().size();
		assertEquals(all, linkedOf(load(folder, ASYNC_PF)).size());

		Path changed = file(folder, "platforms.intel_vmx");
		Files.writeString(changed, Files.readString(changed) + "\n// more\n");
		Loaded loaded = load(folder, ASYNC_PF);
		assertFalse(linkedOf(loaded).contains("platforms.intel_vmx"));
		assertTrue(linkedOf(loaded).contains("x86.vectors"));
		assertEquals(print(load(plain, ASYNC_PF), Map.of()).lines().count(), print(loaded, Map.of()).lines().count());

		Path core = file(folder, "x86.vectors");
		Files.writeString(core, Files.readString(core) + "\n");
		assertFalse(linkedOf(load(folder, ASYNC_PF)).contains("x86.delivery"));
	}

	@Test
	void aDamagedFormIsPassedOver() throws IOException {
		copy(folder);
		LinkLibrary.link(folder, folder);
		Path form = folder.resolve("x86/delivery.linked");
		byte[] bytes = Files.readAllBytes(form);
		bytes[bytes.length / 2]++;
		Files.write(form, bytes);
		assertFalse(linkedOf(load(folder, ASYNC_PF)).contains("x86.delivery"));
		Files.write(form, new byte[7]);
		assertFalse(linkedOf(load(folder, ASYNC_PF)).contains("x86.delivery"));
	}

	@Test
	void aCopyBesideTheFileReplacesTheModuleForAll() throws IOException {
		Path copied = file(folder, "x86.delivery");
		Files.createDirectories(copied.getParent());
		Files.copy(file(plain, "x86.delivery"), copied);
		Path scenario = folder.resolve("s.trap");
		Files.writeString(scenario, ASYNC_PF);
		Loaded loaded = new NotationLoader(name -> module(linked, name)).load(scenario);
		assertFalse(linkedOf(loaded).contains("platforms.intel_vmx"));
		Module delivery = loaded.modules().stream().filter(module -> module.getName().equals("x86.delivery")).findFirst().orElseThrow();
		assertEquals(copied.toString(), loaded.position(delivery).file());
		assertEquals(print(load(plain, ASYNC_PF), Map.of()), print(loaded, Map.of()).replace(folder.toString(), ""));
	}

	@Test
	void aModuleWithErrorsIsNotLinked() throws IOException {
		Files.writeString(folder.resolve("bad.trapsem"), "module bad\ndef a = b;\n");
		IllegalStateException refused = assertThrows(IllegalStateException.class, () -> LinkLibrary.link(folder, folder));
		assertTrue(refused.getMessage().contains("bad.trapsem:2:9: error: "), refused.getMessage());
	}
}
