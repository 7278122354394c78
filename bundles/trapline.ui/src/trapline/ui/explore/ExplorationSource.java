package trapline.ui.explore;

import trapline.ui.run.RunRequest;

/** An editor whose scenario can be explored. The Explore view finds it by adapting the active editor. */
public interface ExplorationSource {
	/** The scenario as it is now; null if there is none yet. */
	RunRequest toExplore();
}
