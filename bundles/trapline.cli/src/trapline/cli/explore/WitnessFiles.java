package trapline.cli.explore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import trapline.cli.Failure;
import trapline.cli.io.InputFile;
import trapline.cli.io.IoReason;
import trapline.cli.io.OutputFile;
import trapline.diagram.ExportOptions;
import trapline.diagram.text.LanesText;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Witness;
import trapline.run.Run;
import trapline.session.Session;
import trapline.session.Stepper;

/** Writes a picture of each witness into a folder. */
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

	/** Writes {@code HAZARD.txt} for every hazard and {@code check-N.txt} for every check with a witness. */
	public void write() {
		for (ExplorationResult.Finding finding : search.result().hazards()) {
			write(finding.hazard().id(), finding.witness());
		}
		int number = 0;
		for (ExplorationResult.Verdict verdict : search.result().checks()) {
			number++;
			if (verdict.witness() != null) {
				write("check-" + number, verdict.witness());
			}
		}
	}

	private void write(String name, Witness witness) {
		WitnessStory story = new WitnessStory(search.scenario().machine(), witness);
		Stepper stepper = story.stepper();
		Session session = new Session(stepper, search.scenario().info());
		session.outcome("witness, " + story.describe());
		Run run = session.run();
		new OutputFile(folder.resolve(name + ".txt").toString())
				.write(out -> new LanesText().write(run, ExportOptions.defaults(), out));
	}
}
