package trapline.compiler.elements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trapline.model.semantics.Module;

/** The platforms that were asked for last. May be shared by threads. */
public final class Platforms {
	private static final int REMEMBERED = 8;

	private final Map<List<Module>, Platform> latest = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<List<Module>, Platform> eldest) {
			return size() > REMEMBERED;
		}
	};

	/**
	 * What these modules say.
	 *
	 * @param modules all modules that a scenario needs, directly or not, base first; the same objects make the same platform
	 */
	public synchronized Platform of(List<Module> modules) {
		return latest.computeIfAbsent(List.copyOf(modules), Platform::new);
	}
}
