package trapline.notation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

import trapline.notation.messages.SyntaxProblem;
import trapline.notation.scoping.UnreadableDiagnostic;

/** What is wrong with one file. A file that does not parse has no other problems: they would be consequences. */
final class ProblemCollector {

	private final XtextResource resource;
	private final String file;
	private final boolean validate;

	/** @param validate whether to check more than grammar and names */
	ProblemCollector(XtextResource resource, SourceNames names, boolean validate) {
		this.resource = resource;
		this.file = names.of(resource.getURI());
		this.validate = validate;
	}

	List<Problem> collect() {
		List<Problem> problems = new ArrayList<>();
		for (Resource.Diagnostic error : resource.getErrors())
			if (error instanceof UnreadableDiagnostic unreadable)
				problems.add(new Problem(file, unreadable.getLine(), 1, 0, 0, Problem.Severity.ERROR, unreadable.getMessage(), "unreadable"));
		if (problems.isEmpty() && resource.getParseResult() != null && resource.getParseResult().hasSyntaxErrors())
			SyntaxProblem.of(resource.getParseResult()).forEach(problem -> problems.add(syntax(problem)));
		if (problems.isEmpty() && validate)
			validated(problems);
		else if (problems.isEmpty())
			unlinked(problems);
		problems.sort(Problem.BY_PLACE);
		return problems;
	}

	private Problem syntax(SyntaxProblem problem) {
		ICompositeNode root = resource.getParseResult().getRootNode();
		Position place = SourcePositions.at(root, problem.offset(), problem.length(), file);
		return new Problem(file, place.line(), place.column(), problem.offset(), problem.length(), Problem.Severity.ERROR, problem.message(), "syntax");
	}

	/** Names that stand for nothing; the names of the file have been looked up before. */
	private void unlinked(List<Problem> problems) {
		for (Resource.Diagnostic error : resource.getErrors())
			if (error instanceof AbstractDiagnostic link)
				problems.add(new Problem(file, link.getLine(), link.getColumn(), link.getOffset(), link.getLength(), Problem.Severity.ERROR,
						link.getMessage(), link.getCode()));
	}

	private void validated(List<Problem> problems) {
		for (Issue issue : resource.getResourceServiceProvider().getResourceValidator().validate(resource, CheckMode.ALL, CancelIndicator.NullImpl))
			problems.add(new Problem(file, or(issue.getLineNumber(), 1), or(issue.getColumn(), 1), or(issue.getOffset(), 0), or(issue.getLength(), 0),
					issue.getSeverity() == Severity.ERROR ? Problem.Severity.ERROR : Problem.Severity.WARNING, issue.getMessage(),
					issue.getCode() == null ? "check" : issue.getCode()));
	}

	private static int or(Integer value, int otherwise) {
		return value == null ? otherwise : value;
	}
}
