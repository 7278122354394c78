package trapline.machine;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.expr.Slot;

/** Collects the control points and instructions of one actor. Numbers can be reserved first and filled later, so that jumps can go forward. */
public final class ActorBuilder {
	private static final Domain ANY_POINT = Domain.range(0, 0xFFFF);

	private final MachineBuilder machine;
	private final int index;
	private final String name;
	private final Slot control;
	private final List<ControlPoint> points = new ArrayList<>();
	private final List<String> reserved = new ArrayList<>();
	private final List<Position> positions = new ArrayList<>();
	private int start;
	private boolean opening;

	ActorBuilder(MachineBuilder machine, int index, String name) {
		this.machine = machine;
		this.index = index;
		this.name = name;
		control = machine.addVariable(name + ".control", Scope.CPU, name, ANY_POINT, 0, false, "control point");
	}

	/** The actor's number within the Machine. */
	public int index() {
		return index;
	}

	public String name() {
		return name;
	}

	/** The variable that holds the number of the current control point. */
	public Slot control() {
		return control;
	}

	/**
	 * Reserves the number of a control point.
	 *
	 * @param label what messages call it as long as it is not filled
	 */
	public int reserve(String label) {
		points.add(null);
		reserved.add(label);
		return points.size() - 1;
	}

	/** Fills a reserved number. */
	public void fill(int point, ControlPoint content) {
		if (points.get(point) != null) {
			throw new IllegalStateException("control point " + reserved.get(point) + " of " + name + " is filled twice");
		}
		points.set(point, content);
	}

	/** Adds a control point whose number nobody needs beforehand. */
	public int add(ControlPoint content) {
		int point = reserve(content.label());
		fill(point, content);
		return point;
	}

	/** Where the actor begins; control point 0 if never called. */
	public void start(int point) {
		start = point;
		machine.setInitial(control, point);
	}

	/** Where the actor begins. */
	public int start() {
		return start;
	}

	/** Says that all steps of the actor come before those of others; their guards have to see to that. */
	public void opens() {
		opening = true;
	}

	/** Reserves the number of an instruction: a value of the program counter. */
	public int reservePosition() {
		positions.add(null);
		return positions.size() - 1;
	}

	/** Fills the instruction whose number it carries. */
	public void fillPosition(Position position) {
		positions.set(position.index(), position);
	}

	Actor build() {
		for (int i = 0; i < points.size(); i++) {
			if (points.get(i) == null) {
				throw new IllegalStateException("control point " + reserved.get(i) + " of " + name + " was never filled");
			}
		}
		if (points.isEmpty()) {
			throw new IllegalStateException("actor " + name + " has no control point");
		}
		if (positions.contains(null)) {
			throw new IllegalStateException("instruction " + positions.indexOf(null) + " of " + name + " was never filled");
		}
		machine.narrow(control, new Domain(0, points.size() - 1, labels()));
		return new Actor(index, name, control, start, points, positions, opening);
	}

	private ValueNames labels() {
		return ValueNames.of("control", points.stream().map(ControlPoint::label).toArray(String[]::new));
	}
}
