package trapline.ui.run;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The run of the active editor of a page, for all that follows it: views, commands, the status line. Told of a change
 * of editor, of run, of cursor and of selection through one {@link RunModel.Listener}.
 */
public final class ActiveRun implements RunModel.Listener, RunSource {
	/** Told when another run becomes the active one, and of everything that happens in it. */
	public interface Follower extends RunModel.Listener {
		/** @param model the run that is active now, or null if the active editor shows none */
		void activeRunChanged(RunModel model);
	}

	private static final Map<IWorkbenchPage, ActiveRun> BY_PAGE = new HashMap<>();

	private final IWorkbenchPage page;
	private final ListenerList<Follower> followers = new ListenerList<>();
	private final ListenerList<Runnable> changes = new ListenerList<>();
	private final Runnable refresh = this::refresh;
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			editorChanged();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference reference) {
			editorChanged();
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			editorChanged();
		}
	};
	private RunSource source;
	private RunModel model;

	private ActiveRun(IWorkbenchPage page) {
		this.page = page;
		page.addPartListener(parts);
		editorChanged();
	}

	/** The follower of a page's editors; made when first asked for, kept as long as the window. */
	public static ActiveRun of(IWorkbenchPage page) {
		ActiveRun active = BY_PAGE.get(page);
		if (active == null) {
			active = new ActiveRun(page);
			BY_PAGE.put(page, active);
			page.getWorkbenchWindow().getShell().addListener(SWT.Dispose, event -> event.display.asyncExec(() -> BY_PAGE.remove(page)));
		}
		return active;
	}

	/** The active run of the window, or null. */
	public static RunModel in(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page == null ? null : of(page).model();
	}

	/** The run of the active editor, or null. */
	public RunModel model() {
		return model;
	}

	@Override
	public RunModel runModel() {
		return model;
	}

	@Override
	public void onRunModelChange(Runnable listener) {
		changes.add(listener);
	}

	@Override
	public void removeRunModelChange(Runnable listener) {
		changes.remove(listener);
	}

	/** Adds a follower and tells it the present run at once. */
	public void follow(Follower follower) {
		followers.add(follower);
		follower.activeRunChanged(model);
	}

	public void unfollow(Follower follower) {
		followers.remove(follower);
	}

	@Override
	public void runChanged(RunModel changed) {
		followers.forEach(follower -> follower.runChanged(changed));
	}

	@Override
	public void cursorMoved(RunModel changed) {
		followers.forEach(follower -> follower.cursorMoved(changed));
	}

	@Override
	public void breakpointsChanged(RunModel changed) {
		followers.forEach(follower -> follower.breakpointsChanged(changed));
	}

	@Override
	public void selectionChanged(RunModel changed) {
		followers.forEach(follower -> follower.selectionChanged(changed));
	}

	private void editorChanged() {
		IEditorPart editor = page.getActiveEditor();
		RunSource now = editor == null ? null : Adapters.adapt(editor, RunSource.class);
		if (now != source) {
			if (source != null) {
				source.removeRunModelChange(refresh);
			}
			source = now;
			if (source != null) {
				source.onRunModelChange(refresh);
			}
		}
		refresh();
	}

	private void refresh() {
		RunModel now = source == null ? null : source.runModel();
		if (now == model) {
			return;
		}
		if (model != null) {
			model.removeListener(this);
		}
		model = now;
		if (model != null) {
			model.addListener(this);
		}
		followers.forEach(follower -> follower.activeRunChanged(model));
		changes.forEach(Runnable::run);
	}
}
