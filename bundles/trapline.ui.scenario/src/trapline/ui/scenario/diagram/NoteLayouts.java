package trapline.ui.scenario.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

import trapline.edit.ScenarioDocument;
import trapline.edit.layout.Box;
import trapline.edit.layout.DiagramLayout;
import trapline.edit.layout.LayoutFolder;
import trapline.edit.layout.NoteKey;
import trapline.library.Library;
import trapline.model.scenario.Scenario;
import trapline.ui.files.AtomicFile;

/**
 * Keeps the layout of the diagrams of a document, which they share, in the workspace, for the next time that the same file is opened. In the UI thread.
 */
public final class NoteLayouts {
	private static final String EXAMPLE = "example:";

	private final LayoutFolder folder = new LayoutFolder(Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(NoteLayouts.class)).toOSString(), "layouts"),
			(path, text) -> AtomicFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
	private final DiagramLayout layout = new DiagramLayout();
	private String file;
	private boolean begun;
	private boolean failed;
	private Map<NoteKey, Box> kept = Map.of();

	/** The layout; without places until the document has been followed. */
	DiagramLayout layout() {
		return layout;
	}

	/**
	 * Follows a document: what an earlier session left is taken at first, what has changed since is kept. Saved under another name, the
	 * document takes its layout along.
	 *
	 * @param name of the file, or of the example with its ending
	 */
	void follow(ScenarioDocument document, String name) {
		Scenario scenario = (Scenario) document.live();
		String now = key(document, name);
		if (!begun && now != null) {
			kept = folder.read(now, scenario.getName());
			layout.take(kept);
		}
		layout.follow(scenario);
		if (!begun) {
			layout.prune();
		}
		begun = true;
		Map<NoteKey, Box> places = layout.places();
		boolean renamed = now != null && !now.equals(file) && !places.isEmpty();
		file = now;
		if (file != null && (renamed || !places.equals(kept))) {
			keep(scenario, places);
		}
	}

	/** A layout is not worth a message: it is logged, once, that it was not kept. */
	private void keep(Scenario scenario, Map<NoteKey, Box> places) {
		kept = places;
		try {
			folder.write(file, scenario.getName(), places);
		} catch (IOException e) {
			if (!failed) {
				ILog.of(NoteLayouts.class).warn("The layout of the diagram is not kept: " + file, e);
			}
			failed = true;
		}
	}

	private static String key(ScenarioDocument document, String name) {
		if (document.file() != null) {
			return document.file().toAbsolutePath().normalize().toString();
		}
		String example = name.endsWith(".trap") ? name.substring(0, name.length() - ".trap".length()) : name;
		return Library.standard().example(example).isPresent() ? EXAMPLE + example : null;
	}
}
