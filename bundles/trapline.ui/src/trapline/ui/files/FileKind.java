package trapline.ui.files;

import java.util.Locale;

import trapline.ui.ViewIds;

/** What a file holds, by its name. */
public enum FileKind {
	SCENARIO("scenario", ViewIds.SCENARIO_EDITOR), MODULE("module", ViewIds.SCENARIO_EDITOR), TRACE("trace",
			ViewIds.RUN_EDITOR), CORPUS("outline", ViewIds.CORPUS_EDITOR);

	private final String icon;
	private final String editor;

	FileKind(String icon, String editor) {
		this.icon = icon;
		this.editor = editor;
	}

	/** Anything that is neither written in the notation nor YAML is taken for a recorded trace. */
	public static FileKind of(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".trap")) {
			return SCENARIO;
		}
		if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
			return CORPUS;
		}
		return lower.endsWith(".trapsem") ? MODULE : TRACE;
	}

	/** Name of its icon. */
	public String icon() {
		return icon;
	}

	/** Id of its editor. */
	public String editor() {
		return editor;
	}
}
