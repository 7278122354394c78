package trapline.edit.fields;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import trapline.model.semantics.Symbol;

/** Names for what gets one as something else is to name it. */
final class FreeName {
	private FreeName() {
	}

	/** A word with the lowest number behind it that nothing in the file of an object is called by. */
	static String of(EObject object, String word) {
		Set<String> taken = new HashSet<>();
		EcoreUtil.getRootContainer(object).eAllContents().forEachRemaining(other -> {
			if (other instanceof Symbol symbol) {
				taken.add(symbol.getName());
			}
		});
		int number = 1;
		while (taken.contains(word + number)) {
			number++;
		}
		return word + number;
	}
}
