package trapline.compiler.expr;

import trapline.compiler.state.ActorScope;

/** What names mean at a place of the text: local names over those of an actor, or of the whole scenario. Immutable. */
public final class Scope {
	private final Scope outer;
	private final String name;
	private final Binding binding;
	private final ActorScope actor;
	private final boolean ghosts;

	private Scope(Scope outer, String name, Binding binding, ActorScope actor, boolean ghosts) {
		this.outer = outer;
		this.name = name;
		this.binding = binding;
		this.actor = actor;
		this.ghosts = ghosts;
	}

	/** Names of the whole scenario only. */
	public static Scope global() {
		return new Scope(null, null, null, null, false);
	}

	/** Names of an actor. */
	public static Scope of(ActorScope actor) {
		return new Scope(null, null, null, actor, false);
	}

	/** With one more local name. */
	public Scope with(String local, Binding meaning) {
		return new Scope(this, local, meaning, actor, ghosts);
	}

	/** The same names, where history may be looked at. */
	public Scope seeingGhosts() {
		return new Scope(outer, name, binding, actor, true);
	}

	/** The same names, where history may be looked at if {@code allowed}. */
	public Scope ghosts(boolean allowed) {
		return allowed ? seeingGhosts() : this;
	}

	/** The meaning of a local name; null if there is none. */
	public Binding find(String local) {
		for (Scope at = this; at != null; at = at.outer) {
			if (local.equals(at.name)) {
				return at.binding;
			}
		}
		return null;
	}

	/** Whose variables are meant; null for none. */
	public ActorScope actor() {
		return actor;
	}

	/** Whether history may be looked at. */
	public boolean seesGhosts() {
		return ghosts;
	}
}
