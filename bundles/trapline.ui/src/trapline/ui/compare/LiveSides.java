package trapline.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import trapline.ui.explore.ExplorationSource;
import trapline.ui.problems.ProblemSource;
import trapline.ui.run.RunRequest;

/**
 * The sides of a comparison as the editors of all windows have them now: of a scenario that is open, the text that is
 * there instead of the one that was asked for. In the UI thread.
 */
public final class LiveSides {
	private final CompareInput input;
	private final Runnable changed;
	private final List<IWorkbenchPage> pages = new ArrayList<>();
	private final List<ProblemSource> sources = new ArrayList<>();
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partOpened(IWorkbenchPartReference reference) {
			followEditors();
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			followEditors();
		}
	};

	/** @param changed told when one of the sides may be another than before */
	public LiveSides(CompareInput input, Runnable changed) {
		this.input = input;
		this.changed = changed;
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			if (window.getActivePage() != null) {
				pages.add(window.getActivePage());
			}
		}
		pages.forEach(page -> page.addPartListener(parts));
		followEditors();
	}

	private List<IEditorPart> editors() {
		List<IEditorPart> editors = new ArrayList<>();
		for (IWorkbenchPage page : pages) {
			for (IEditorReference reference : page.getEditorReferences()) {
				IEditorPart editor = reference.getEditor(false);
				if (editor != null) {
					editors.add(editor);
				}
			}
		}
		return editors;
	}

	private void followEditors() {
		unfollowEditors();
		for (IEditorPart editor : editors()) {
			ProblemSource source = Adapters.adapt(editor, ProblemSource.class);
			if (source != null) {
				source.onProblemsChange(changed);
				sources.add(source);
			}
		}
	}

	private void unfollowEditors() {
		sources.forEach(source -> source.removeProblemsChange(changed));
		sources.clear();
	}

	/** Both sides as they are now. */
	public CompareInput now() {
		return new CompareInput(now(input.a()), now(input.b()));
	}

	private ComparedSide now(ComparedSide side) {
		if (side instanceof ComparedSide.Asked asked) {
			RunRequest request = asked.request();
			RunRequest open = open(request.file(), request.name());
			return open == null ? side : new ComparedSide.Asked(new RunRequest(open.version(), open.text(), request.file(), request.name(),
					request.story(), request.variant()));
		}
		if (side instanceof ComparedSide.Stored stored) {
			RunRequest open = open(stored.file(), stored.name());
			return open == null ? side : new ComparedSide.Asked(new RunRequest(open.version(), open.text(), open.file(), open.name(), 0, Map.of()));
		}
		return side;
	}

	private RunRequest open(Path file, String name) {
		for (IEditorPart editor : editors()) {
			ExplorationSource source = Adapters.adapt(editor, ExplorationSource.class);
			RunRequest shown = source == null ? null : source.toExplore();
			if (shown != null && Objects.equals(shown.file(), file) && (file != null || shown.name().equals(name))) {
				return shown;
			}
		}
		return null;
	}

	/** Follows nothing any more. */
	public void close() {
		pages.forEach(page -> page.removePartListener(parts));
		unfollowEditors();
	}
}
