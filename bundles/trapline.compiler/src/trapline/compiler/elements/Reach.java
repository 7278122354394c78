package trapline.compiler.elements;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;

/** The values that elements of a platform reach, each element searched once. May be shared by threads. */
final class Reach {
	private final Platform platform;
	private final Map<EObject, ActiveValues> known = new ConcurrentHashMap<>();

	Reach(Platform platform) {
		this.platform = platform;
	}

	/** What an element reaches beyond what the platform names by itself. */
	ActiveValues of(EObject element) {
		return known.computeIfAbsent(element, e -> new ActiveValues(platform, e));
	}
}
