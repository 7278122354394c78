package trapline.compiler.report;

import trapline.compiler.state.ActorScope;
import trapline.compiler.types.ValueType;
import trapline.model.semantics.Lane;

/** Ids of lanes: unique in a Machine, the same for every compilation of a scenario. */
public final class LaneNames {
	private LaneNames() {
	}

	/** The lane of an actor. */
	public static String id(ActorScope actor, Lane lane) {
		return actor.name() + "." + lane.getName();
	}

	/** The lane of an actor for one value. */
	public static String id(ActorScope actor, Lane lane, ValueType index, int value) {
		return id(actor, lane) + "[" + index.domain().names().name(value) + "]";
	}
}
