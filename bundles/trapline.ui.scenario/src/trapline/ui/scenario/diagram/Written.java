package trapline.ui.scenario.diagram;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.edit.ScenarioDocument;
import trapline.model.semantics.Document;
import trapline.notation.Problem;

/** How the objects of a live model are written, as of the last time that its text could be read. */
final class Written {
	private final Map<EObject, INode> nodes = new IdentityHashMap<>();
	private List<Problem> problems = List.of();
	private String file = "";

	/** Reads a document anew; keeps what was known while the text cannot be parsed. */
	void read(ScenarioDocument document, String name) {
		problems = document.problems();
		file = name;
		Document live = document.live();
		if (live == null || !document.isCurrent()) {
			return;
		}
		nodes.clear();
		Document parsed = document.loaded().document();
		nodes.put(live, NodeModelUtils.findActualNodeFor(parsed));
		Iterator<EObject> texts = parsed.eAllContents();
		live.eAllContents().forEachRemaining(object -> nodes.put(object, NodeModelUtils.findActualNodeFor(texts.next())));
	}

	/** An object in one line, without comments and the semicolon at its end. */
	String line(EObject object) {
		String text = text(object);
		return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
	}

	/** What stands before the block of an object. */
	String head(EObject object) {
		String text = text(object);
		int brace = text.indexOf('{');
		return (brace < 0 ? text : text.substring(0, brace)).strip();
	}

	private String text(EObject object) {
		INode node = nodes.get(object);
		return node == null ? "" : NodeModelUtils.getTokenText(node);
	}

	/** Where an object stands in the text; null for one that does not stand there. */
	Region region(EObject object) {
		INode node = nodes.get(object);
		return node == null ? null : new Region(node.getOffset(), node.getLength());
	}

	/** What is wrong in what stands before the block of an object; null if nothing is. */
	Problem problemOfHead(EObject object) {
		INode node = nodes.get(object);
		int brace = node == null ? -1 : node.getText().indexOf('{', node.getOffset() - node.getTotalOffset());
		return brace < 0 ? problem(object) : problem(node.getOffset(), node.getTotalOffset() + brace);
	}

	/** What is wrong within the text of an object: the first problem of the file there; null if nothing is. */
	Problem problem(EObject object) {
		INode node = nodes.get(object);
		return node == null ? null : problem(node.getOffset(), node.getEndOffset());
	}

	private Problem problem(int begin, int end) {
		return problems.stream().filter(problem -> problem.file().equals(file) && problem.offset() >= begin && problem.offset() < end)
				.findFirst().orElse(null);
	}
}
