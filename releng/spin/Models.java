import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import trapline.cli.Main;
import trapline.library.Example;
import trapline.library.Library;
import trapline.machine.Check;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.print.promela.PromelaPrinter;
import trapline.machine.tests.RandomModels;
import trapline.machine.tests.tla.TlaModule;

/**
 * Writes models for Spin, each with what Spin should say about it: those of all shipped examples, by the commands that users
 * have, and those of some random Machines. Prints the folder of each when it is complete. Modules of TLA+ of the smaller
 * examples are read and counted at once; what came of it goes to the file {@code tla}.
 */
final class Models {
	private static final int RANDOM = 10;
	private static final int TLA_MODULES = 12;
	private static final int TLA_STATES = 130;

	private final Path folder;
	private int modules;

	private Models(Path folder) {
		this.folder = folder;
	}

	/** @param args the folder that gets a folder per model, with {@code model.pml} and {@code expected} */
	public static void main(String[] args) throws IOException {
		Models models = new Models(Path.of(args[0]));
		for (Example example : Library.standard().examples()) {
			models.example(example.name());
		}
		for (int seed = 0; seed < RANDOM; seed++) {
			models.random(seed);
		}
	}

	private void example(String name) throws IOException {
		Path own = Files.createDirectories(folder.resolve(name.replace('/', '_')));
		command("export", "example:" + name, "-o", own.resolve("model.pml").toString());
		JsonObject found = JsonParser.parseString(command("explore", "example:" + name, "--no-reduction", "--json"))
				.getAsJsonObject();
		long states = found.get("states").getAsLong();
		Set<String> seen = seen(found);
		expect(own, states, seen);
		System.out.println(own);
		if (states <= TLA_STATES && modules < TLA_MODULES) {
			modules++;
			command("export", "example:" + name, "-o", own.resolve("model.tla").toString());
			tla(name, states, seen, own);
		}
	}

	private void tla(String name, long states, Set<String> seen, Path own) throws IOException {
		TlaModule module = new TlaModule(Files.readString(own.resolve("model.tla")), Files.readString(own.resolve("model.cfg")));
		Set<String> invariants = new TreeSet<>();
		seen.forEach(s -> invariants.add(s.replaceAll("[^A-Za-z0-9_]", "_")));
		// the same hazard of another processor has an invariant of its own, with a number behind
		Set<String> violated = new TreeSet<>();
		for (String invariant : module.violated()) {
			String first = invariant.replaceAll("_\\d+$", "");
			violated.add(invariants.contains(first) ? first : invariant);
		}
		note(module.states() == states && violated.equals(invariants) ? "tla agrees: " + name
				: "tla: " + name + " has " + states + " states and shows " + invariants + ", its module has " + module.states()
						+ " and violates " + violated);
	}

	private void note(String line) throws IOException {
		Files.writeString(folder.resolve("tla"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	/** What a command prints; it must end well, with or without findings. */
	private static String command(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = Main.run(arguments, out, err);
		if (status > 1) {
			throw new IllegalStateException(String.join(" ", arguments) + " ended with " + status + ": "
					+ err.toString(StandardCharsets.UTF_8));
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Whose condition was met: {@code eventually} is no question of single states. */
	private static Set<String> seen(JsonObject found) {
		Set<String> seen = new TreeSet<>();
		for (JsonElement hazard : found.getAsJsonArray("hazards")) {
			seen.add("hazard " + hazard.getAsJsonObject().get("id").getAsString());
		}
		JsonArray checks = found.getAsJsonArray("checks");
		for (int i = 0; i < checks.size(); i++) {
			JsonObject check = checks.get(i).getAsJsonObject();
			boolean eventually = check.get("check").getAsString().startsWith("eventually");
			if (!eventually && check.get("observation").getAsString().equals("Sometimes")) {
				seen.add("check " + (i + 1));
			}
		}
		return seen;
	}

	private void random(int seed) throws IOException {
		Machine machine = RandomModels.machine(seed);
		ExplorationMachine system = ExplorationMachine.of(machine);
		ExplorationResult result = new Explorer(system, ExplorationOptions.standard().withoutReduction(), ExplorationMonitor.NONE)
				.run();
		Set<String> seen = new TreeSet<>();
		result.hazards().forEach(f -> seen.add("hazard " + f.hazard().id()));
		for (int i = 0; i < result.checks().size(); i++) {
			ExplorationResult.Verdict verdict = result.checks().get(i);
			boolean wanted = verdict.check().kind() == Check.Kind.EXISTS;
			if (verdict.check().kind() != Check.Kind.EVENTUALLY
					&& verdict.answer() == (wanted ? ExplorationResult.Answer.HOLDS : ExplorationResult.Answer.FAILS)) {
				seen.add("check " + (i + 1));
			}
		}
		Path own = Files.createDirectories(folder.resolve("random-" + seed));
		Files.writeString(own.resolve("model.pml"), PromelaPrinter.print(system));
		expect(own, result.states(), seen);
		System.out.println(own);
	}

	private static void expect(Path own, long states, Set<String> seen) throws IOException {
		StringBuilder text = new StringBuilder("states " + states + "\n");
		seen.forEach(s -> text.append("seen: ").append(s).append('\n'));
		Files.writeString(own.resolve("expected"), text);
	}
}
