package trapline.compiler.report;

import java.util.List;
import java.util.Locale;
import trapline.compiler.CompileError;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.ExpressionText;
import trapline.compiler.expr.Scope;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.World;
import trapline.machine.Check;
import trapline.machine.expr.Expr;
import trapline.model.scenario.CheckDeclaration;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Hazard;
import trapline.model.semantics.Reference;

/** Hazards that are looked for, and what a scenario claims. */
public final class JudgementCompiler {
	private final World world;
	private final ExpressionCompiler expressions;

	public JudgementCompiler(World world, ExpressionCompiler expressions) {
		this.world = world;
		this.expressions = expressions;
	}

	/** Adds the hazards, one for each processor. */
	public void hazards(ActorScope actor) {
		for (Hazard hazard : world.semantics().all(Hazard.class)) {
			if (world.rules().inForce(hazard.getName())) {
				world.problems().guard(() -> hazard(hazard, actor));
			}
		}
	}

	private void hazard(Hazard hazard, ActorScope actor) {
		if (hazard.getAt() != null && !world.rules().exists(hazard.getAt())) {
			throw new CompileError(hazard, "hazard " + hazard.getName() + " is looked for at " + hazard.getAt()
					+ ", but there is no such rule");
		}
		Expr when = expressions.condition(hazard.getGuard(), Scope.of(actor).seeingGhosts());
		world.sources().rule(hazard.getName(), hazard);
		world.builder().addHazard(new trapline.machine.Hazard(hazard.getName(), hazard.getSentence(), hazard.getCitations(),
				hazard.isWarning(), actor.name(), hazard.getAt() == null ? -1 : actor.index(), hazard.getAt(), when,
				world.problems().span(hazard)));
	}

	/** Adds the checks of the scenario. */
	public void checks() {
		for (CheckDeclaration check : world.semantics().items(CheckDeclaration.class)) {
			world.problems().guard(() -> check(check));
		}
	}

	private void check(CheckDeclaration check) {
		if (check.getKind() == null || check.getHazard() == null && check.getCondition() == null) {
			throw new CompileError(check, "something is missing here: expected a condition or a hazard");
		}
		Check.Kind kind = Check.Kind.valueOf(check.getKind().toUpperCase(Locale.ROOT));
		Hazard hazard = hazard(check);
		if (hazard != null) {
			if (kind == Check.Kind.ALWAYS || kind == Check.Kind.EVENTUALLY) {
				throw new CompileError(check, "a hazard is a moment: check never or exists, not " + check.getKind());
			}
			world.builder().addCheck(new Check(kind, check.getKind() + " " + hazard.getName(), null, hazard.getName(),
					world.problems().span(check)));
			return;
		}
		ActorScope only = world.actors().size() == 1 ? world.actors().get(0) : null;
		Scope scope = (only == null ? Scope.global() : Scope.of(only)).seeingGhosts();
		Expr condition = expressions.condition(check.getCondition(), scope);
		world.builder().addCheck(new Check(kind, check.getKind() + " " + ExpressionText.of(check.getCondition()), condition,
				null, world.problems().span(check)));
	}

	private Hazard hazard(CheckDeclaration check) {
		Expression condition = check.getCondition();
		String name = check.getHazard();
		if (condition instanceof Reference reference && reference.getSymbol() instanceof Hazard hazard) {
			name = hazard.getName();
		}
		if (name == null) {
			return null;
		}
		String wanted = name;
		List<Hazard> all = world.semantics().all(Hazard.class);
		return all.stream().filter(h -> h.getName().equals(wanted) || h.getAliases().contains(wanted)).findFirst()
				.orElseThrow(() -> new CompileError(check, "there is no hazard " + wanted + ", expected one of "
						+ String.join(", ", all.stream().map(Hazard::getName).toList())));
	}
}
