package trapline.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

import trapline.model.scenario.Scenario;
import trapline.model.semantics.Document;
import trapline.model.semantics.Module;

/**
 * A file with all that it imports, and what is wrong with it.
 *
 * @param document the root of the file; null if nothing could be made of it
 * @param modules the modules that the document sees, nearest first, without itself
 * @param problems by place, those of the file itself before those of its modules
 * @param resource where the document lives; null if the file could not be read
 * @param names what problems and positions call the files
 */
public record Loaded(Document document, List<Module> modules, List<Problem> problems, XtextResource resource, SourceNames names) {

	public Loaded {
		modules = List.copyOf(modules);
		problems = List.copyOf(problems);
	}

	/** Whether something keeps the document from being run. */
	public boolean hasErrors() {
		return document == null || problems.stream().anyMatch(Problem::isError);
	}

	/** The scenario, if the file holds one. */
	public Optional<Scenario> scenario() {
		return document instanceof Scenario scenario ? Optional.of(scenario) : Optional.empty();
	}

	/** The module, if the file holds one. */
	public Optional<Module> module() {
		return document instanceof Module module ? Optional.of(module) : Optional.empty();
	}

	/** The modules that the document sees, each behind those that it builds on: the order in which they are compiled. */
	public List<Module> baseFirst() {
		List<Module> reversed = new ArrayList<>(modules);
		Collections.reverse(reversed);
		return reversed;
	}

	/** Where an object of this document or of its modules stands; for an object with a name or an id, where that stands. */
	public Position position(EObject object) {
		return SourcePositions.of(object, names);
	}

	/** The text as it was read; empty if it could not be read. */
	public String text() {
		return textOf(resource);
	}

	static String textOf(Resource resource) {
		return resource instanceof XtextResource xtext && xtext.getParseResult() != null
				? xtext.getParseResult().getRootNode().getText() : "";
	}
}
