package trapline.ui.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IMemento;

import trapline.library.Example;
import trapline.ui.files.Examples;
import trapline.ui.run.RunRequest;

/** A side of a comparison as it outlives the window: where its text lies, not the text. */
final class SideMemento {
	private static final String FILE = "file";
	private static final String EXAMPLE = "example";
	private static final String STORY = "story";
	private static final String VALUE = "value";
	private static final String PARAMETER = "of";
	private static final String ENDING = "\\.trap$";

	private SideMemento() {
	}

	/** Whether it can be found again: a run that only an editor has cannot. */
	static boolean isPossible(ComparedSide side) {
		return side instanceof ComparedSide.Stored
				|| side instanceof ComparedSide.Asked asked && (asked.request().file() != null || example(asked.request()).isPresent());
	}

	private static Optional<Example> example(RunRequest request) {
		return Examples.find(request.name().replaceFirst(ENDING, "")).filter(example -> example.text().equals(request.text()));
	}

	static void save(ComparedSide side, IMemento into) {
		if (side instanceof ComparedSide.Stored stored) {
			into.putString(FILE, stored.file().toString());
		} else if (side instanceof ComparedSide.Asked asked) {
			save(asked.request(), into);
		}
	}

	private static void save(RunRequest request, IMemento into) {
		if (request.file() != null) {
			into.putString(FILE, request.file().toString());
		} else {
			into.putString(EXAMPLE, request.name());
		}
		into.putInteger(STORY, request.story());
		request.variant().forEach((name, value) -> {
			IMemento one = into.createChild(VALUE, value);
			one.putString(PARAMETER, name);
		});
	}

	/** What was saved; null if it is gone, or was nothing that this version knows. */
	static ComparedSide read(IMemento from) {
		if (from == null) {
			return null;
		}
		String file = from.getString(FILE);
		Integer story = from.getInteger(STORY);
		if (file != null && story == null) {
			return new ComparedSide.Stored(Path.of(file));
		}
		if (file != null) {
			return scenario(Path.of(file), story, values(from));
		}
		String name = from.getString(EXAMPLE);
		return name == null || story == null ? null : Examples.find(name.replaceFirst(ENDING, ""))
				.map(example -> new ComparedSide.Asked(new RunRequest(0, example.text(), null, name, story, values(from)))).orElse(null);
	}

	/** The scenario as its file is now; a file that cannot be read says so when it is compared. */
	private static ComparedSide scenario(Path file, int story, Map<String, String> values) {
		try {
			return new ComparedSide.Asked(new RunRequest(0, Files.readString(file, StandardCharsets.UTF_8), file, file.getFileName().toString(), story, values));
		} catch (IOException e) {
			return new ComparedSide.Stored(file);
		}
	}

	private static Map<String, String> values(IMemento from) {
		Map<String, String> values = new HashMap<>();
		for (IMemento one : from.getChildren(VALUE)) {
			values.put(one.getString(PARAMETER), one.getID());
		}
		return values;
	}
}
