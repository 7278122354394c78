package trapline.machine.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trapline.machine.explore.shape.Renaming;

/** A part that can do what another one can, but for names: what a search of the other found, renamed. Nothing is searched for it. */
final class RenamedPart implements Part {
	private final Part original;
	private final Renaming renaming;
	private final int sources;

	/** @param sources how many sources the Machine has */
	RenamedPart(Part original, Renaming renaming, int sources) {
		this.original = original;
		this.renaming = renaming;
		this.sources = sources;
	}

	@Override
	public Map<Integer, List<Integer>> hazards() {
		return renamed(original.hazards(), renaming.hazards());
	}

	@Override
	public Map<Integer, List<Integer>> checks() {
		return renamed(original.checks(), renaming.checks());
	}

	/** What has no other name is looked at in every state of the original too, and known from there. */
	private Map<Integer, List<Integer>> renamed(Map<Integer, List<Integer>> found, Map<Integer, Integer> names) {
		Map<Integer, List<Integer>> renamed = new LinkedHashMap<>();
		found.forEach((number, run) -> {
			if (names.containsKey(number)) {
				renamed.put(names.get(number), renaming.run(run, sources));
			}
		});
		return renamed;
	}

	@Override
	public List<List<Integer>> terminals() {
		return original.terminals().stream().map(run -> renaming.run(run, sources)).toList();
	}

	@Override
	public long terminalCount() {
		return original.terminalCount();
	}

	@Override
	public long states() {
		return 0;
	}

	@Override
	public long represented() {
		return 0;
	}

	@Override
	public boolean folded() {
		return false;
	}

	@Override
	public long transitions() {
		return 0;
	}

	@Override
	public int depth() {
		return original.depth();
	}

	@Override
	public long bytes() {
		return 0;
	}
}
