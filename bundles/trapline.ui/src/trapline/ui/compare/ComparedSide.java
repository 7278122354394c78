package trapline.ui.compare;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import trapline.library.Example;
import trapline.run.Run;
import trapline.ui.run.RunRequest;

/** One of the two runs of a comparison, or what it is made of. */
public sealed interface ComparedSide {
	/** What readers call it where the run itself has no name. */
	String name();

	/**
	 * A run that is there.
	 *
	 * @param name title of the editor that shows it
	 */
	record Shown(String name, Run run) implements ComparedSide {
		public Shown {
			Objects.requireNonNull(run);
		}
	}

	/** A scenario to be run. */
	record Asked(RunRequest request) implements ComparedSide {
		@Override
		public String name() {
			return request.name();
		}
	}

	/**
	 * A file: a scenario or a recorded trace.
	 *
	 * @param file absolute path
	 */
	record Stored(Path file) implements ComparedSide {
		@Override
		public String name() {
			return file.getFileName().toString();
		}
	}

	/** The first story of a shipped example. */
	static ComparedSide of(Example example) {
		return new Asked(new RunRequest(0, example.text(), null, example.name(), 0, Map.of()));
	}
}
