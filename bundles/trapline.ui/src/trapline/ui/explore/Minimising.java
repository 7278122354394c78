package trapline.ui.explore;

import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchPage;

import trapline.edit.minimise.Minimised;
import trapline.machine.explore.Shown;
import trapline.ui.UiThread;
import trapline.ui.files.DraftInput;
import trapline.ui.files.FileOpener;

/** Makes the explored scenario smaller while it shows what one row tells, and opens what is left beside it. In the UI thread. */
final class Minimising {
	private static final String ENDING = ".trap";

	private final IWorkbenchPage page;
	private final Consumer<String> words;
	private final Runnable ended;
	private MinimiseJob job;

	/**
	 * @param words told what there is to say
	 * @param ended told when the work has ended
	 */
	Minimising(IWorkbenchPage page, Consumer<String> words, Runnable ended) {
		this.page = page;
		this.words = words;
		this.ended = ended;
	}

	/** Begins; says why not if that is not possible. */
	void start(Explored explored, FoundRow row) {
		String refusal = refusal(explored, row);
		if (refusal != null) {
			words.accept(refusal);
			return;
		}
		ExploredVariant variant = explored.shown();
		MinimiseJob[] mine = new MinimiseJob[1];
		mine[0] = new MinimiseJob(explored.request(), variant.values(), row.shown(), variant.result().states(),
				progress -> UiThread.later(() -> tell(mine[0], row.shown(), progress)),
				result -> arrived(mine[0], explored, row.shown(), result));
		job = mine[0];
		job.schedule();
		words.accept("Minimising for " + row.shown() + " \u2026");
	}

	/** What stands against it, in words; null for nothing. */
	private String refusal(Explored explored, FoundRow row) {
		if (job != null) {
			return "A scenario is being minimised already; Stop ends that.";
		}
		if (explored == null || explored.shown() == null) {
			return "Minimise needs a hazard or a failing check to keep: F9 looks for one first.";
		}
		if (row == null) {
			return "Select a hazard or a failing check: Minimise leaves out of the scenario what that does not need.";
		}
		return row.shown() == null ? row.refusal() : null;
	}

	private void tell(MinimiseJob from, Shown shown, String progress) {
		if (job == from) {
			words.accept("Minimising for " + shown + ": " + progress);
		}
	}

	private void arrived(MinimiseJob from, Explored explored, Shown shown, Minimised result) {
		if (job != from) {
			return;
		}
		job = null;
		ended.run();
		if (result.removed() == 0) {
			words.accept(result.least() ? "Nothing can go: " + explored.request().name() + " needs each of its parts for " + shown + "."
					: "Minimising was stopped before anything could go.");
			return;
		}
		DraftInput draft = draft(explored, shown, result.text());
		FileOpener.open(page, draft);
		words.accept("Kept " + shown + " in " + draft.name() + ", which is not saved yet: " + result.text().lines().count() + " of "
				+ explored.request().text().lines().count() + " lines, after " + result.tried() + " smaller scenarios"
				+ (result.least() ? "" : "; stopped, so more may go") + ". F9 explores it.");
	}

	private static DraftInput draft(Explored explored, Shown shown, String text) {
		String name = explored.request().name();
		String base = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
		String what = shown.hazard() == null ? "check" : shown.hazard();
		return new DraftInput(base.substring(base.lastIndexOf('/') + 1) + "-" + what + ENDING,
				explored.request().file() == null ? null : explored.request().file().getParent(), text);
	}

	/** Ends with what is left by now. */
	void stop() {
		if (job != null) {
			job.cancel();
		}
	}

	/** Gives up; nothing is opened any more. */
	void close() {
		stop();
		job = null;
	}

	/** Whether a scenario is being minimised. */
	boolean isRunning() {
		return job != null;
	}
}
