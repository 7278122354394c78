package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.compiler.Positions;
import trapline.compiler.Problem;
import trapline.compiler.ScenarioCompiler;
import trapline.library.Library;
import trapline.machine.Machine;
import trapline.machine.SourceSpan;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Position;

/** Compiles texts: modules are written to a folder, where scenarios find them. */
final class Texts {
	/** A platform that runs programs: one latch, a handler per line, a stack of two frames. */
	static final String TOY = """
			module toy
			open enum line 0..255 { low = 1 high = 2 "HIGH" unused = 9 }
			range depth 0..3
			enum Hold { free held "HELD" }
			state cpu {
				pc : position
				next : position
				level : depth
				on : bool = true
				latch[line] : bool
				hold : Hold
				table[line] { entry : position  open : bool = true }
				back[depth] : position
				stopped : bool
				x : 0..9
				y : 0..9
			}
			state activation { current : line }
			processor { boundary = boundary; retire = retire; pc = pc; next = next; level = level; handlers = table.entry; }
			proc retire() { do { pc := next; } }
			blocker off "o" A-1 "off": !on;
			decision boundary A-2 "the boundary" {
				rank 1 take A-2.take "a latched line is taken"
					let l = highest k in line : latch[k] else 0
					when exists k in line : latch[k] blocked by off
					{ latch[l] := false; goto deliver(l); }
				otherwise when !stopped { execute; }
			}
			event proc deliver(l : line) {
				A-3.push "the place to return to is kept" { back[level] := pc; }
				A-3.enter "the handler begins" { level := level + 1; current := l; pc := table[l].entry; say "{} entered", l; }
			}
			event insn nop A-4 "nothing happens" { }
			event insn stop A-5 "the end" { stopped := true; }
			event insn set(to) <- value A-6 "a value is stored" { to := value; }
			event insn copy(from) -> to A-7 "a value is copied" { to := from; }
			event insn request(l : line) A-8 "a line is latched" { latch[l] := true; }
			event insn ret A-9 "the handler returns" { level := level - 1; next := back[level]; }
			arrival line_rises(l : line) A-10 "a line rises" { latch[l] := true; }
			""";

	private final Path folder;
	private final NotationLoader loader;

	Texts(Path folder) {
		this.folder = folder;
		loader = new NotationLoader(this::find);
	}

	private Optional<URL> find(String module) {
		Path file = folder.resolve(module.replace('.', '/') + ".trapsem");
		try {
			return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Library.standard().module(module);
		} catch (MalformedURLException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes a module; its name follows the word {@code module}. */
	Texts module(String text) {
		Path file = folder.resolve(text.split("\\s+")[1].replace('.', '/') + ".trapsem");
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	/** A scenario with one processor of the toy platform that runs a task. */
	static String task(String body) {
		return "scenario s platform toy vcpu v0 { task { " + body + " } }";
	}

	/** Compiles a text that must be understood by the notation. */
	Compiled compile(String scenario, CompileOptions options) {
		Loaded loaded = loader.load(scenario, "s.trap");
		assertEquals(List.of(), loaded.problems().stream().filter(p -> p.isError()).map(Object::toString).toList());
		return compile(loaded, options);
	}

	static Compiled compile(Loaded loaded, CompileOptions options) {
		Positions positions = object -> {
			Position p = loaded.position(object);
			return p == null ? null : new SourceSpan(p.file(), p.line(), p.column(), p.length());
		};
		return new ScenarioCompiler(positions).compile(loaded.scenario().orElseThrow(), loaded.baseFirst(), options);
	}

	/** The Machine of a text without problems. */
	Machine machine(String scenario) {
		return machine(scenario, CompileOptions.NONE);
	}

	Machine machine(String scenario, CompileOptions options) {
		Compiled compiled = compile(scenario, options);
		assertEquals(List.of(), compiled.problems().stream().map(Problem::toString).toList());
		assertNotNull(compiled.machine());
		return compiled.machine();
	}

	/** The errors of a text: the places without the folder, and the messages. */
	List<String> errors(String scenario) {
		return errors(scenario, CompileOptions.NONE);
	}

	List<String> errors(String scenario, CompileOptions options) {
		Loaded loaded = loader.load(scenario, "s.trap");
		Compiled compiled = compile(loaded, options);
		return compiled.errors().stream()
				.map(p -> p.toString().replace(folder.toUri().getPath(), "").replace(folder + "/", "")).toList();
	}
}
