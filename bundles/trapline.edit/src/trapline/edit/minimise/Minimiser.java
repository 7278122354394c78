package trapline.edit.minimise;

import java.util.ArrayList;
import java.util.List;

import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.NotationText;

/**
 * Leaves out of a scenario what is not needed for something to be found in it: items, programs, lines, start values, objects,
 * stories, one after the other and many at once, until no part can go alone. The order is fixed, so the result is the same each time.
 * For one use, by one thread.
 */
public final class Minimiser {
	/** Looks for what a scenario has to show. */
	public interface Sought {
		/** Whether a scenario without errors shows it. May be slow; false if that is not known for sure. */
		boolean foundIn(Loaded scenario);
	}

	/** Is told how far the work has come, and ends it. */
	public interface Monitor {
		/** Hears nothing, ends nothing. */
		Monitor NONE = new Monitor() {
			@Override
			public void progress(int tried, int removed) {
				// nobody listens
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};

		/** How many smaller scenarios were tried, and how many parts went. */
		void progress(int tried, int removed);

		/** Whether to end with what there is. */
		boolean cancelled();
	}

	private final NotationLoader loader;
	private final Sought sought;
	private final Monitor monitor;
	private Loaded latest;
	private int tried;
	private int removed;

	/**
	 * @param loader  reads the smaller texts
	 * @param sought  what each must show
	 * @param monitor who is told
	 */
	public Minimiser(NotationLoader loader, Sought sought, Monitor monitor) {
		this.loader = loader;
		this.sought = sought;
		this.monitor = monitor;
	}

	/**
	 * Makes a scenario smaller. A file is not changed.
	 *
	 * @param scenario a scenario without errors that shows what is sought; not to be used any more afterwards
	 */
	public Minimised run(Loaded scenario) {
		latest = scenario;
		String text = scenario.text();
		boolean least = false;
		while (!least && !monitor.cancelled()) {
			String smaller = pass(text);
			least = smaller.equals(text) && !monitor.cancelled();
			text = smaller;
		}
		latest = loader.reload(latest, text);
		return new Minimised(removed == 0 ? text : NotationText.format(latest), tried, removed, least);
	}

	/** Tries to leave out each part of a text. */
	private String pass(String text) {
		latest = loader.reload(latest, text);
		List<Removable> all = Removable.of(latest.scenario().orElseThrow());
		List<Removable> out = new ArrayList<>();
		for (int from = 0; from < all.size();) {
			int depth = all.get(from).depth();
			List<Removable> level = all.stream().filter(r -> r.depth() == depth && !covered(r, out)).toList();
			leaveOut(level, text, out);
			while (from < all.size() && all.get(from).depth() == depth) {
				from++;
			}
		}
		return cut(text, out);
	}

	private static boolean covered(Removable part, List<Removable> out) {
		return part.stretches().stream().allMatch(inner -> out.stream().flatMap(o -> o.stretches().stream())
				.anyMatch(outer -> outer.begin() <= inner.begin() && inner.end() <= outer.end()));
	}

	/** All at once if they can go together, else halves of them. */
	private void leaveOut(List<Removable> parts, String text, List<Removable> out) {
		if (parts.isEmpty() || monitor.cancelled()) {
			return;
		}
		List<Removable> more = new ArrayList<>(out);
		more.addAll(parts);
		if (shows(cut(text, more))) {
			out.addAll(parts);
			removed += parts.size();
			monitor.progress(tried, removed);
		} else if (parts.size() > 1) {
			int half = parts.size() / 2;
			leaveOut(parts.subList(0, half), text, out);
			leaveOut(parts.subList(half, parts.size()), text, out);
		}
	}

	private boolean shows(String text) {
		tried++;
		monitor.progress(tried, removed);
		latest = loader.reload(latest, text);
		return !latest.hasErrors() && latest.scenario().isPresent() && sought.foundIn(latest);
	}

	private static String cut(String text, List<Removable> out) {
		return Stretch.cut(text, out.stream().flatMap(o -> o.stretches().stream()).toList());
	}
}
