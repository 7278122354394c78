package trapline.edit.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** How deep the lines of a block begin. */
final class Indents {
	private final Source source;
	private final Block block;
	private final EObject root;

	Indents(Parse parse, Block block) {
		this.source = parse.source();
		this.block = block;
		this.root = parse.root();
	}

	/** The indentation of the first element of some that begins a line, else that of the block. @param elements may be null */
	String of(Element... elements) {
		return Stream.of(elements).filter(element -> element != null && source.head(element.begin()) >= 0)
				.map(element -> source.indent(source.head(element.begin()))).findFirst().orElseGet(this::inner);
	}

	/** The indentation of the lines in the block. */
	String inner() {
		for (Element element : block.elements()) {
			if (source.head(element.begin()) >= 0) {
				return source.indent(source.head(element.begin()));
			}
		}
		if (block.open() < 0 || block.close() < 0) {
			return block.elements().isEmpty() || !block.hasCommas() ? "" : source.indent(block.elements().get(0).begin()) + unit();
		}
		int line = source.behindBreak(source.lineEnd(block.open()));
		boolean comment = line < block.close() && source.tail(line) >= 0 && !source.isBlankLine(line);
		return comment ? source.indent(line) : source.indent(block.open()) + unit();
	}

	/** What the file indents each step with. */
	String unit() {
		Map<String, Integer> steps = new LinkedHashMap<>();
		count(root, steps);
		return steps.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("\t");
	}

	private void count(EObject part, Map<String, Integer> steps) {
		ICompositeNode outer = NodeModelUtils.findActualNodeFor(part);
		for (EObject inner : part.eContents()) {
			ICompositeNode node = NodeModelUtils.findActualNodeFor(inner);
			if (outer != null && node != null && source.isLineBegin(source.backBlanks(node.getOffset()))
					&& source.lineBegin(node.getOffset()) > source.lineBegin(outer.getOffset())) {
				String around = source.indent(outer.getOffset());
				String indent = source.indent(node.getOffset());
				if (indent.length() > around.length() && indent.startsWith(around)) {
					steps.merge(indent.substring(around.length()), 1, Integer::sum);
				}
			}
			count(inner, steps);
		}
	}

	/** Whether an empty block has its line for itself, so that its first part may get one too. */
	boolean opensUp() {
		int begin = source.lineBegin(block.open());
		String line = source.text().substring(begin, block.open() - 1);
		return source.tail(block.close() + 1) >= 0 && line.indexOf('{') < 0 && line.indexOf(';') < 0;
	}
}
