package trapline.machine.interpret;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Actor;
import trapline.machine.CascadePoint;
import trapline.machine.CascadePoint.Line;
import trapline.machine.CascadePoint.Stage;
import trapline.machine.RuleRef;
import trapline.machine.SemanticsError;
import trapline.machine.StepListener;
import trapline.machine.stmt.Stmt;

/** Runs a {@link CascadePoint}: way n means that check n, counted over all stages, decides; the last way is that all pass. */
final class CascadeRunner extends Runner {
	private record Numbered(Stage stage, Line line) {
		Stmt body() {
			return line.otherwise() != null ? line.otherwise() : stage.fails();
		}
	}

	private final CascadePoint cascade;
	private final List<Numbered> lines = new ArrayList<>();

	CascadeRunner(Actor actor, CascadePoint cascade) {
		super(actor, cascade);
		this.cascade = cascade;
		cascade.stages().forEach(s -> s.lines().forEach(l -> lines.add(new Numbered(s, l))));
	}

	@Override
	int first(int[] state) {
		for (int i = 0; i < lines.size(); i++) {
			if (!holds(lines.get(i).line(), state)) {
				return i;
			}
		}
		return lines.size();
	}

	private boolean holds(Line line, int[] state) {
		try {
			return line.condition().test(state);
		} catch (SemanticsError e) {
			throw e.at(line.rule(), source());
		}
	}

	@Override
	int ways() {
		return lines.size() + 1;
	}

	@Override
	Stmt body(int way) {
		return way < lines.size() ? lines.get(way).body() : cascade.passes();
	}

	@Override
	RuleRef rule(int way) {
		return way < lines.size() ? lines.get(way).line().rule() : cascade.rule();
	}

	@Override
	void explain(int way, int[] state, StepListener listener) {
		if (way == lines.size()) {
			return;
		}
		Numbered decides = lines.get(way);
		listener.checkFailed(actor, cascade, decides.stage(), decides.line(), true);
		if (!decides.stage().anyOrder()) {
			return;
		}
		for (Numbered other : lines.subList(way + 1, lines.size())) {
			if (other.stage() == decides.stage() && !holds(other.line(), state)) {
				listener.checkFailed(actor, cascade, other.stage(), other.line(), false);
			}
		}
	}
}
