package trapline.machine;

/**
 * One variable of a Machine: one element of the unpacked state.
 *
 * @param slot its index in the state array
 * @param name full name, as {@code v0.frame[2].pc}; unique in the Machine
 * @param scope to what it belongs
 * @param owner name of what it belongs to, as {@code v0}; empty for the whole scenario
 * @param domain its values
 * @param initial its value in the initial state, within the domain
 * @param ghost true for history that no rule may act on
 * @param doc one line for people, empty if there is none
 */
public record Variable(int slot, String name, Scope scope, String owner, Domain domain, int initial, boolean ghost,
		String doc) {
	/** True if the variable lives within one step only. */
	public boolean scratch() {
		return scope == Scope.SCRATCH;
	}

	/** The same variable with another domain. */
	public Variable withDomain(Domain other) {
		return new Variable(slot, name, scope, owner, other, initial, ghost, doc);
	}

	/** The same variable with another initial value. */
	public Variable withInitial(int value) {
		return new Variable(slot, name, scope, owner, domain, value, ghost, doc);
	}

	/** A value of this variable as the notation writes it. */
	public String show(int value) {
		return domain.names().name(value);
	}
}
