package trapline.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

import trapline.ui.files.FileInput;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunRequest;
import trapline.ui.run.RunResult;
import trapline.ui.run.RunSource;

/**
 * What a run may be compared with.
 *
 * @param label what the user reads
 * @param icon  name of its icon
 * @param side  the other run; null for a file that is still to be chosen
 */
record Partner(String label, String icon, ComparedSide side) {
	private static final Partner FILE = new Partner("a file\u2026", "open", null);

	/** Everything that the run of an editor can be compared with: its variants, its stories, what is open, any file. */
	static List<Partner> of(IEditorPart editor) {
		List<Partner> partners = new ArrayList<>();
		RunResult result = Adapters.adapt(editor, RunResult.class);
		if (result != null) {
			variants(result, partners);
			stories(result, partners);
		}
		opened(editor, partners);
		partners.add(FILE);
		return partners;
	}

	private static void variants(RunResult result, List<Partner> partners) {
		RunRequest request = result.request();
		for (Map<String, String> values : result.variants()) {
			if (!values.equals(request.variant())) {
				Map<String, String> all = new HashMap<>(request.variant());
				all.putAll(values);
				String name = String.join(", ", values.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList());
				partners.add(new Partner("variant " + name, "scenario", new ComparedSide.Asked(new RunRequest(request.version(),
						request.text(), request.file(), request.name(), request.story(), all))));
			}
		}
	}

	private static void stories(RunResult result, List<Partner> partners) {
		RunRequest request = result.request();
		for (int i = -1; i < result.stories().size(); i++) {
			if (i != request.story()) {
				String name = i < 0 ? "no story: nothing arrives" : "story '" + result.stories().get(i) + "'";
				partners.add(new Partner(name, "timeline", new ComparedSide.Asked(new RunRequest(request.version(), request.text(),
						request.file(), request.name(), i, request.variant()))));
			}
		}
	}

	private static void opened(IEditorPart editor, List<Partner> partners) {
		IWorkbenchPage page = editor.getSite().getPage();
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart other = reference.getEditor(false);
			if (other != null && other != editor) {
				ComparedSide side = shown(other);
				if (side != null) {
					partners.add(new Partner("open: " + other.getTitle(), "trace", side));
				}
			}
		}
	}

	/**
	 * The run that an editor shows: of a scenario how it is made, so that the comparison can follow what is edited, unless it
	 * was stepped or forked beyond that. Null if it shows none, or a comparison.
	 */
	static ComparedSide shown(IEditorPart editor) {
		boolean none = editor == null || editor.getEditorInput() instanceof CompareInput;
		RunSource source = none ? null : Adapters.adapt(editor, RunSource.class);
		RunModel model = source == null ? null : source.runModel();
		if (model == null) {
			return null;
		}
		RunResult result = Adapters.adapt(editor, RunResult.class);
		if (result != null && result.run() == model.run()) {
			return new ComparedSide.Asked(result.request());
		}
		return result == null && editor.getEditorInput() instanceof FileInput trace ? new ComparedSide.Stored(trace.file())
				: new ComparedSide.Shown(editor.getTitle(), model.run());
	}
}
