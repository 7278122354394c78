package trapline.ui.run;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.ListenerList;

import trapline.run.Run;
import trapline.run.RunElement;
import trapline.session.Breakpoint;

/**
 * The run that an editor shows, where its cursor stands and what is selected in it: what the timeline and the views
 * beside it follow. Confined to the UI thread. None of it is part of a document, so nothing here can be undone or
 * makes an editor dirty.
 */
public final class RunModel {
	/** Told of changes, in the UI thread. */
	public interface Listener {
		/** Another run, or a longer one; the cursor and the selection may have moved with it. */
		default void runChanged(RunModel model) {
			cursorMoved(model);
		}

		/** The cursor stands elsewhere. */
		default void cursorMoved(RunModel model) {
			// not everybody looks at the cursor
		}

		/** Breakpoints were set or removed. */
		default void breakpointsChanged(RunModel model) {
			// few show them
		}

		/** Another element of the run is selected, or none. */
		default void selectionChanged(RunModel model) {
			// not everybody looks at the selection
		}
	}

	private final ListenerList<Listener> listeners = new ListenerList<>();
	private Run run;
	private Stepping stepping;
	private long cursor;
	private RunElement selection;
	private final Set<Breakpoint> breakpoints = new LinkedHashSet<>();

	/** A model of a run that cannot be stepped beyond its end; the cursor stands at its start. */
	public RunModel(Run run) {
		this(run, null);
	}

	/** @param stepping what can prolong and fork the run, or null */
	public RunModel(Run run, Stepping stepping) {
		this.run = Objects.requireNonNull(run);
		this.stepping = stepping;
		this.cursor = run.startTime();
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	public Run run() {
		return run;
	}

	/** What can prolong and fork the run; null for a recorded trace. */
	public Stepping stepping() {
		return stepping;
	}

	/** The time whose state is shown: everything up to and including it has happened. */
	public long cursor() {
		return cursor;
	}

	/** The selected element, or null. */
	public RunElement selection() {
		return selection;
	}

	/** Puts the cursor at a time, or at the nearest end of the run. */
	public void moveTo(long time) {
		long within = Math.max(run.startTime(), Math.min(time, lastInstant()));
		if (within != cursor) {
			cursor = within;
			listeners.forEach(listener -> listener.cursorMoved(this));
		}
	}

	/** Where resuming stops besides hazards; they outlive edits of the scenario. */
	public Set<Breakpoint> breakpoints() {
		return Collections.unmodifiableSet(breakpoints);
	}

	/** Sets a breakpoint, or removes it if it is set. */
	public void toggle(Breakpoint breakpoint) {
		if (!breakpoints.remove(breakpoint)) {
			breakpoints.add(breakpoint);
		}
		listeners.forEach(listener -> listener.breakpointsChanged(this));
	}

	/** Selects an element, or none. */
	public void select(RunElement element) {
		if (!Objects.equals(element, selection)) {
			selection = element;
			listeners.forEach(listener -> listener.selectionChanged(this));
		}
	}

	/**
	 * Shows another run: one stepped further, another branch, or the same scenario after an edit.
	 *
	 * @param newStepping what prolongs it, or null
	 * @param newCursor   where the cursor is to stand
	 */
	public void show(Run newRun, Stepping newStepping, long newCursor) {
		boolean sameElements = newStepping != null && newStepping == stepping;
		run = Objects.requireNonNull(newRun);
		stepping = newStepping;
		cursor = Math.max(run.startTime(), Math.min(newCursor, lastInstant()));
		if (selection != null && !(sameElements && exists(selection))) {
			selection = null;
		}
		listeners.forEach(listener -> listener.runChanged(this));
	}

	/** The last time at which the run still says something. */
	public long lastInstant() {
		return Math.max(run.startTime(), run.endTime() - 1);
	}

	/** The branches of the run, the present one included; empty if it cannot be forked. */
	public List<RunBranch> branches() {
		return stepping == null ? List.of() : stepping.branches();
	}

	private boolean exists(RunElement element) {
		return element.lane() < run.lanes().size() && element.index() < run.lanes().get(element.lane()).size();
	}
}
