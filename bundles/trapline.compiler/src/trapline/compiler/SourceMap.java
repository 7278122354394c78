package trapline.compiler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import trapline.model.scenario.SoftwareStatement;

/** Which part of the model each part of a Machine was made from. */
public final class SourceMap {
	private final Map<String, EObject> rules = new HashMap<>();
	private final Map<Integer, EObject> variables = new HashMap<>(2048);
	private final Map<String, List<SoftwareStatement>> positions = new HashMap<>();

	/** Notes that a rule was made from an object. */
	public void rule(String id, EObject source) {
		rules.putIfAbsent(id, source);
	}

	/** Notes that a variable was made from a declaration. */
	public void variable(int slot, EObject source) {
		variables.put(slot, source);
	}

	/** Notes the statements from which the positions of an actor were made. */
	public void positions(String actor, List<SoftwareStatement> statements) {
		positions.put(actor, List.copyOf(statements));
	}

	/** The object that declares a rule; null if the Machine has no such rule. */
	public EObject rule(String id) {
		return rules.get(id);
	}

	/** The declaration of the variable in a slot; null for variables that the compiler made. */
	public EObject variable(int slot) {
		return variables.get(slot);
	}

	/** The statement at a position of an actor; null if there is none. */
	public SoftwareStatement statement(String actor, int position) {
		List<SoftwareStatement> of = positions.getOrDefault(actor, List.of());
		return position < 0 || position >= of.size() ? null : of.get(position);
	}

	/** The positions that a statement has in an actor's software, ascending: several if it was inlined several times. */
	public List<Integer> positions(String actor, SoftwareStatement statement) {
		List<SoftwareStatement> of = positions.getOrDefault(actor, List.of());
		return java.util.stream.IntStream.range(0, of.size()).filter(i -> of.get(i) == statement).boxed().toList();
	}
}
