package trapline.machine;

import java.util.List;

/** The end of an actor: nothing is ever enabled here. */
public record StopPoint(String label, Origin origin) implements ControlPoint {
	@Override
	public int next() {
		return -1;
	}

	@Override
	public Template event() {
		return null;
	}

	@Override
	public List<RuleRef> rules() {
		return List.of();
	}
}
