package trapline.cli.explore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import trapline.cli.Failure;
import trapline.cli.io.InputFile;
import trapline.cli.io.IoReason;
import trapline.cli.io.OutputFile;
import trapline.diagram.ExportOptions;
import trapline.diagram.text.LanesText;
import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.Witness;
import trapline.run.Run;
import trapline.session.ChoiceScript;
import trapline.session.Session;
import trapline.session.WitnessStory;

/** Writes each witness into a folder: a picture, and the choices that lead there. */
public final class WitnessFiles {
	private final Search search;
	private final Path folder;

	/**
	 * @param folder where to write; made if it does not exist
	 * @throws Failure if it cannot be made
	 */
	public WitnessFiles(Search search, String folder) {
		this.search = search;
		this.folder = InputFile.path(folder);
		try {
			Files.createDirectories(this.folder);
		} catch (IOException e) {
			throw Failure.badInput(folder + ": cannot be made: " + IoReason.of(e));
		}
	}

	/**
	 * Writes {@code HAZARD.txt} and {@code HAZARD.choices} for every hazard, {@code check-N.txt} and {@code check-N.choices} for
	 * every check with a witness. A hazard of several owners has the owner's name behind its own.
	 */
	public void write() {
		List<Finding> findings = search.result().hazards();
		for (Finding finding : findings) {
			String id = finding.hazard().id();
			boolean several = findings.stream().filter(other -> other.hazard().id().equals(id)).count() > 1;
			write(id + (several ? "-" + finding.hazard().owner() : ""), id + ": " + finding.hazard().sentence(),
					finding.witness());
		}
		int number = 0;
		for (Verdict verdict : search.result().checks()) {
			number++;
			if (verdict.witness() != null) {
				write("check-" + number, "check " + verdict.check().text() + ": " + verdict.answer().name().toLowerCase(Locale.ROOT),
						verdict.witness());
			}
		}
	}

	private void write(String name, String title, Witness witness) {
		WitnessStory story = new WitnessStory(search.scenario().machine(), witness);
		Session session = new Session(story.stepper(), search.scenario().info());
		session.outcome("witness, " + story.describe());
		Run run = session.run();
		new OutputFile(folder.resolve(name + ".txt").toString())
				.write(out -> new LanesText().write(run, ExportOptions.defaults(), out));
		String script = script(title, story, witness);
		new OutputFile(folder.resolve(name + ".choices").toString())
				.write(out -> out.write(script.getBytes(StandardCharsets.UTF_8)));
	}

	/** What 'run --replay' reads: the scenario, its variant, and the choices. */
	private String script(String title, WitnessStory story, Witness witness) {
		StringBuilder text = new StringBuilder("// " + title + "\n// " + story.describe() + "\n");
		text.append("scenario ").append(search.scenario().info().id()).append('\n');
		for (String setting : search.scenario().settings()) {
			text.append(setting.startsWith("without ") ? "" : "variant ").append(setting).append('\n');
		}
		return text.append('\n').append(ChoiceScript.of(witness.choices(), witness.loop()).text()).toString();
	}
}
