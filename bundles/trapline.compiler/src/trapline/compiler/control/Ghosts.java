package trapline.compiler.control;

import trapline.compiler.CompileError;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Scope;
import trapline.machine.expr.Element;
import trapline.machine.expr.Place;
import trapline.machine.expr.Slot;
import trapline.model.semantics.Assign;
import trapline.model.semantics.Block;
import trapline.model.semantics.IfStatement;
import trapline.model.semantics.MarkStatement;
import trapline.model.semantics.Say;
import trapline.model.semantics.Statement;

/** The discipline of history: what only writes history, or only tells people, may look at it. */
final class Ghosts {
	private Ghosts() {
	}

	/** Whether a place is history. */
	static boolean isGhost(Place place) {
		if (place instanceof Slot slot) {
			return slot.variable().ghost();
		}
		Element element = (Element) place;
		return element.variables().stream().anyMatch(v -> v != null && v.ghost());
	}

	/** Whether a branch can only change history. */
	static boolean onlyHistory(IfStatement branch, ExpressionCompiler expressions, Scope scope) {
		return onlyHistory(branch.getThen(), expressions, scope) && onlyHistory(branch.getOtherwise(), expressions, scope);
	}

	private static boolean onlyHistory(Block block, ExpressionCompiler expressions, Scope scope) {
		return block == null || block.getStatements().stream().allMatch(s -> onlyHistory(s, expressions, scope));
	}

	private static boolean onlyHistory(Statement statement, ExpressionCompiler expressions, Scope scope) {
		if (statement instanceof Say || statement instanceof MarkStatement) {
			return true;
		} else if (statement instanceof IfStatement branch) {
			return onlyHistory(branch, expressions, scope);
		}
		try {
			return statement instanceof Assign assign
					&& isGhost((Place) expressions.place(assign.getTarget(), scope.seeingGhosts()).expr());
		} catch (CompileError e) {
			// reported where the assignment itself is compiled
			return false;
		}
	}
}
