package trapline.machine.tests.tla;

import java.util.Map;

/**
 * What names mean where an expression stands.
 *
 * @param module the definitions, by name
 * @param state the value of the variable
 * @param name a bound name; null at the outside
 * @param value its value
 * @param outer what other names mean
 */
record TlaScope(Map<String, TlaModule.Definition> module, Object state, String name, Object value, TlaScope outer) {
	static TlaScope of(Map<String, TlaModule.Definition> module, Object state) {
		return new TlaScope(module, state, null, null, null);
	}

	TlaScope with(String bound, Object its) {
		return new TlaScope(module, state, bound, its, this);
	}

	/** Inside a definition only its parameters are known. */
	TlaScope outside() {
		return of(module, state);
	}

	Object bound(String wanted) {
		for (TlaScope scope = this; scope != null; scope = scope.outer) {
			if (wanted.equals(scope.name)) {
				return scope.value;
			}
		}
		return null;
	}
}
