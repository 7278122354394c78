package trapline.compiler;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import trapline.machine.SourceSpan;

/** Collects problems while a scenario is compiled; equal ones are kept once. */
public final class Problems {
	private final Positions positions;
	private final List<Problem> all = new ArrayList<>();

	public Problems(Positions positions) {
		this.positions = positions;
	}

	/** Reports that no Machine can be had. */
	public void error(EObject where, String message) {
		add(new Problem(Problem.Severity.ERROR, message, span(where)));
	}

	/** Reports a failed attempt to compile something. */
	public void error(CompileError error) {
		error(error.where(), error.getMessage());
	}

	/** Reports something that the author should look at. */
	public void warning(EObject where, String message) {
		add(new Problem(Problem.Severity.WARNING, message, span(where)));
	}

	/** Runs something; if it cannot be compiled, that is a problem and the rest goes on. */
	public void guard(Runnable work) {
		try {
			work.run();
		} catch (CompileError e) {
			error(e);
		}
	}

	private void add(Problem problem) {
		if (!all.contains(problem)) {
			all.add(problem);
		}
	}

	/** Where an object is written: the nearest container with a source text decides; null if there is none. */
	public SourceSpan span(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			SourceSpan span = positions.span(at);
			if (span != null) {
				return span;
			}
		}
		return null;
	}

	public boolean hasErrors() {
		return all.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
	}

	/** The problems in the order in which they were found. */
	public List<Problem> all() {
		return List.copyOf(all);
	}
}
