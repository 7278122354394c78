package trapline.machine.explore.form;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Actor;
import trapline.machine.CascadePoint;
import trapline.machine.ControlPoint;
import trapline.machine.Machine;
import trapline.machine.Parts;
import trapline.machine.Position;
import trapline.machine.StepPoint;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Execute;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;

/**
 * Which steps belong to the transition before them. A step does if nobody could notice what happens between the two: it is
 * always possible and has one outcome, nobody else writes what it reads or touches what it writes, and no condition that is
 * looked at in every state depends on what it writes. Every loop keeps a point at which the actor stands.
 */
public final class Fusion {
	private enum Colour {
		WHITE, GREY, BLACK
	}

	private final List<boolean[]> fused = new ArrayList<>();

	Fusion(Machine machine, Footprints footprints) {
		for (Actor actor : machine.actors()) {
			Footprint others = footprints.others(actor);
			boolean[] mine = new boolean[actor.points().size()];
			for (int i = 0; i < mine.length; i++) {
				mine[i] = unnoticed(actor.points().get(i), footprints.point(actor, i), others, footprints);
			}
			breakLoops(actor, mine);
			fused.add(mine);
		}
	}

	/** Whether the steps at a control point belong to the transition that leads there. */
	public boolean fused(Actor actor, int point) {
		return fused.get(actor.index())[point];
	}

	private static boolean unnoticed(ControlPoint point, Footprint print, Footprint others, Footprints footprints) {
		return (point instanceof StepPoint || point instanceof CascadePoint)
				&& Parts.bodies(point).stream().noneMatch(Stmt::branches)
				&& !print.dependsOn(others) && !print.writes().intersects(footprints.watched());
	}

	/** Depth-first: a fused point that is met again on the way to it has to be stood at. */
	private static void breakLoops(Actor actor, boolean[] mine) {
		Colour[] colours = new Colour[mine.length];
		java.util.Arrays.fill(colours, Colour.WHITE);
		for (int i = 0; i < mine.length; i++) {
			visit(i, actor, mine, colours);
		}
	}

	private static void visit(int point, Actor actor, boolean[] mine, Colour[] colours) {
		if (!mine[point] || colours[point] == Colour.BLACK) {
			return;
		}
		if (colours[point] == Colour.GREY) {
			mine[point] = false;
			return;
		}
		colours[point] = Colour.GREY;
		for (int next : successors(actor, point)) {
			visit(next, actor, mine, colours);
		}
		colours[point] = Colour.BLACK;
	}

	/** Where the actor may stand after a step at this point. */
	static List<Integer> successors(Actor actor, int number) {
		ControlPoint point = actor.points().get(number);
		List<Integer> next = new ArrayList<>();
		if (point.next() >= 0) {
			next.add(point.next());
		}
		for (Stmt body : Parts.bodies(point)) {
			body.jumps(next::add);
			if (executes(body)) {
				actor.positions().stream().map(Position::entry).forEach(next::add);
			}
		}
		return next;
	}

	private static boolean executes(Stmt stmt) {
		if (stmt instanceof Block block) {
			return block.statements().stream().anyMatch(Fusion::executes);
		} else if (stmt instanceof If branch) {
			return executes(branch.then()) || executes(branch.otherwise());
		}
		return stmt instanceof Execute || stmt instanceof Ruled ruled && executes(ruled.body());
	}
}
