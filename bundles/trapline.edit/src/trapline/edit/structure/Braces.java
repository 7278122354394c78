package trapline.edit.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;

import trapline.model.scenario.VCpu;

/**
 * A pair of braces.
 *
 * @param open  offset behind the first
 * @param close offset of the second
 */
record Braces(int open, int close) {
	/** The pairs of an object itself, not of what it holds, by where they open. */
	static List<Braces> of(EObject object) {
		List<ILeafNode> words = new ArrayList<>(Words.of(object, "{"));
		words.addAll(Words.of(object, "}"));
		words.sort(Comparator.comparingInt(ILeafNode::getOffset));
		List<Braces> pairs = new ArrayList<>();
		Deque<ILeafNode> open = new ArrayDeque<>();
		for (ILeafNode word : words) {
			if (Words.isWord(word, "{")) {
				open.push(word);
			} else if (!open.isEmpty()) {
				pairs.add(new Braces(open.pop().getEndOffset(), word.getOffset()));
			}
		}
		pairs.sort(Comparator.comparingInt(Braces::open));
		return pairs;
	}

	/** The blocks of start values of a virtual cpu, with their word and braces. */
	static List<Element> starts(VCpu vcpu) {
		List<ILeafNode> words = Words.of(vcpu, "start");
		List<Braces> pairs = of(vcpu);
		List<Element> starts = new ArrayList<>();
		for (int i = 0; i < words.size() && i + 1 < pairs.size(); i++) {
			starts.add(new Element(null, words.get(i).getOffset(), pairs.get(i + 1).close + 1));
		}
		return starts;
	}

	boolean contains(Element element) {
		return open <= element.begin() && element.end() <= close;
	}
}
