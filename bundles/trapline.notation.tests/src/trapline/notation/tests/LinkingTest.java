package trapline.notation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.Story;
import trapline.model.semantics.Candidate;
import trapline.model.semantics.Definition;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Knob;
import trapline.model.semantics.LetBinding;
import trapline.model.semantics.Module;
import trapline.model.semantics.Param;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Quantifier;
import trapline.model.semantics.Reference;
import trapline.model.semantics.RuleOverride;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Table;
import trapline.model.semantics.Variable;
import trapline.notation.Loaded;
import trapline.notation.ModuleLibrary;
import trapline.notation.NotationLoader;

/** What names stand for, and where modules are found. */
class LinkingTest {

	@TempDir
	Path folder;

	@Test
	void theNearestDeclarationWins() {
		Module module = module("""
				module m
				state cpu { x : bool  y : bool }
				range r 0..3
				def outer = x;
				def param(x) = x;
				def bound = exists x in r : x;
				def after = (exists x in r : x == 1) && x;
				proc p(x) { var y : bool; R-1 "s" when x { y := x; } }
				""");
		Variable x = module.getElements().stream().filter(StateGroup.class::isInstance).map(StateGroup.class::cast).findFirst().orElseThrow()
				.getVariables().get(0);
		assertSame(x, references(named(module, "outer")).get(0));
		assertInstanceOf(Param.class, references(named(module, "param")).get(0));
		assertInstanceOf(Quantifier.class, references(named(module, "bound")).get(0));
		assertSame(x, references(named(module, "after")).get(1));
		assertTrue(references(named(module, "p")).stream().allMatch(symbol -> symbol.eContainer() instanceof Proc));
	}

	@Test
	void aBindingIsKnownBehindItself() {
		Module module = module("""
				module m
				range r 0..3
				state cpu { v : bool }
				decision d R-1 "d" { rank 1 c R-2 "c" let v = v when v { v := v; } }
				""");
		Candidate candidate = EcoreUtil2.getAllContentsOfType(module, Candidate.class).get(0);
		assertInstanceOf(Variable.class, ((Reference) candidate.getBinding().getValue()).getSymbol());
		assertInstanceOf(LetBinding.class, ((Reference) candidate.getGuard()).getSymbol());
	}

	@Test
	void anInstructionSeesItsOperands() {
		Module module = module("module m\ninsn i(a) -> b R-1 \"i\" { b := a; }\ninsn j(a) <- b R-2 \"j\" { a := b; }\n");
		for (Instruction instruction : EcoreUtil2.getAllContentsOfType(module, Instruction.class))
			assertTrue(references(instruction).stream().allMatch(symbol -> symbol.eContainer() == instruction));
	}

	@Test
	void theExpectedTypePicksTheLiteral() {
		Module module = module("""
				module m
				enum A { on off }
				enum B { on off }
				state cpu { b : B = off  off : bool }
				table t R-1 "t" (x : B) -> (y : A) { on -> off; }
				knob k : B = on
				""");
		List<Symbol> initial = references(module.getElements().get(2));
		assertEquals("B", ((Symbol) initial.get(0).eContainer()).getName());
		assertEquals(List.of("B", "A"), references(named(module, "t")).stream().map(symbol -> ((Symbol) symbol.eContainer()).getName()).toList());
		assertEquals("B", ((Symbol) references(named(module, "k")).get(0).eContainer()).getName());
	}

	@Test
	void aLiteralOfManyEnumsLinks() {
		Module module = module("module m\nenum A { same }\nenum B { same }\ndef d = same;\n");
		EnumLiteral literal = assertInstanceOf(EnumLiteral.class, references(named(module, "d")).get(0));
		assertEquals("A", ((Symbol) literal.eContainer()).getName());
	}

	@Test
	void anOverrideSeesWhatTheRuleSees() throws IOException {
		write("base.trapsem", "module base\nproc p(a) { var b : bool; R-1 \"s\" { b := a; } }\n");
		Loaded loaded = load("copy.trapsem", "module copy extends base\noverride R-1 \"t\" when a { b := !a; }\n");
		assertEquals(List.of(), Texts.problems(loaded));
		RuleOverride override = (RuleOverride) loaded.module().orElseThrow().getElements().get(0);
		assertTrue(references(override).stream().allMatch(symbol -> symbol.eContainer() instanceof Proc));
	}

	@Test
	void ownNamesShadowImportedOnes() throws IOException {
		write("lib/one.trapsem", "module lib.one\nimport lib.two\ndef f = 1;\ndef g = 1;\n");
		write("lib/two.trapsem", "module lib.two\nimport lib.one\ndef f = 2;\ndef h = 2;\n");
		Loaded loaded = load("top.trapsem", "module top\nimport lib.one\ndef f = 0;\ndef use = f + g + h;\n");
		assertEquals(List.of(), Texts.problems(loaded));
		List<Symbol> used = references(named(loaded.module().orElseThrow(), "use"));
		assertEquals(List.of("top", "lib.one", "lib.two"), used.stream().map(symbol -> ((Module) symbol.eContainer()).getName()).toList());
		assertEquals(List.of("lib.one", "lib.two"), loaded.modules().stream().map(Module::getName).toList());
	}

	@Test
	void aFileBesideComesBeforeTheLibraryForEveryone() throws IOException {
		Path library = Files.createDirectory(folder.resolve("library"));
		Files.writeString(library.resolve("a.trapsem"), "module a\nimport b\ndef use = f;\n");
		Files.writeString(library.resolve("b.trapsem"), "module b \"of the library\"\ndef f = 1;\n");
		write("b.trapsem", "module b \"beside\"\ndef f = 2;\n");
		ModuleLibrary shelf = name -> {
			try {
				Path file = library.resolve(name + ".trapsem");
				return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		};
		Path top = write("top.trapsem", "module top\nimport a\n");
		Loaded loaded = new NotationLoader(shelf).load(top);
		assertEquals(List.of(), Texts.problems(loaded));
		assertEquals(List.of("a", "b"), loaded.modules().stream().map(Module::getName).toList());
		assertEquals("beside", loaded.modules().get(1).getTitle());
	}

	@Test
	void problemsOfImportedFilesAreTold() throws IOException {
		write("bad.trapsem", "module bad\ndef f = g;\n");
		Loaded loaded = load("top.trapsem", "module top\nimport bad\ndef h = f;\n");
		assertEquals(List.of(folder.resolve("bad.trapsem") + ":2:9: error: no variable, value or definition named 'g'"), Texts.problems(loaded));
	}

	@Test
	void aBinaryModuleIsToldOnce() throws IOException {
		Files.write(folder.resolve("bin.trapsem"), new byte[] { 'm', '\n', 0, 7 });
		Loaded loaded = load("top.trapsem", "module top\nimport bin\n");
		assertEquals(List.of(folder.resolve("bin.trapsem") + ":2:1: error: not a text file: byte 2 is zero"), Texts.problems(loaded));
	}

	@Test
	void labelsOfTheCpuOfAnEventComeFirst() {
		Loaded loaded = Texts.scenario("""
				scenario s
				platform platforms.bare_metal
				vcpu v0 { task { here: nop; done; } }
				vcpu v1 { task { here: nop; there: done; } }
				event e : nmi on v1 once
				event f : nmi on v0 once after there
				story "s" { e before here; f before here; }
				""");
		assertEquals(List.of(), Texts.problems(loaded));
		Story story = EcoreUtil2.getAllContentsOfType(loaded.document(), Story.class).get(0);
		List<SoftwareStatement> labels = EcoreUtil2.getAllContentsOfType(loaded.document(), SoftwareStatement.class).stream()
				.filter(statement -> "here".equals(statement.getName())).toList();
		assertSame(labels.get(1), story.getChoices().get(0).getLabel());
		assertSame(labels.get(0), story.getChoices().get(1).getLabel());
	}

	@Test
	void aJumpStaysInItsBlock() {
		Loaded loaded = Texts.scenario("""
				scenario s
				platform platforms.bare_metal
				vcpu v0 { task { one: nop; goto two; } handler NMI { two: goto two; } }
				""");
		assertEquals(List.of("test.trap:3:33: error: no label named 'two' in this block"), Texts.problems(loaded));
	}

	@Test
	void modulesAreReadOnceForAllTexts() {
		NotationLoader loader = Texts.loader();
		Loaded first = loader.load("scenario s\nplatform platforms.bare_metal\nvcpu v { task { done; } }\n", "a.trap");
		Loaded second = loader.reload(first, "scenario s\nplatform platforms.bare_metal\nvcpu v { task { nop; donne; } }\n");
		assertSame(first.modules().get(0), second.modules().get(0));
		assertEquals(List.of("a.trap:3:22: error: no instruction named 'donne'; did you mean 'done'?"), Texts.problems(second));
		assertEquals(List.of(), Texts.problems(loader.reload(second, first.text())));
	}

	private static Module module(String text) {
		Loaded loaded = Texts.module(text);
		assertEquals(List.of(), Texts.problems(loaded));
		return loaded.module().orElseThrow();
	}

	private static List<Symbol> references(EObject object) {
		return EcoreUtil2.eAllOfType(object, Reference.class).stream().map(Reference::getSymbol).toList();
	}

	private static Symbol named(Module module, String name) {
		return module.getElements().stream().filter(element -> element instanceof Symbol symbol && name.equals(symbol.getName()))
				.filter(element -> element instanceof Definition || element instanceof Proc || element instanceof Table
						|| element instanceof Knob)
				.map(Symbol.class::cast).findFirst().orElseThrow();
	}

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private Loaded load(String name, String text) throws IOException {
		return Texts.loader().load(write(name, text));
	}
}
