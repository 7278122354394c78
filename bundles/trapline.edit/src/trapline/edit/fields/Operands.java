package trapline.edit.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import trapline.model.semantics.Expression;
import trapline.model.semantics.Param;
import trapline.model.semantics.TypeRef;

/** What stands for the parameters of something that a scenario uses. */
final class Operands {
	private final Vocabulary vocabulary;

	Operands(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * A field for each parameter.
	 *
	 * @param next how the first operand that is not written is written; null if none can be
	 */
	void fields(Sheet sheet, List<Param> params, List<Expression> written, Slot next) {
		for (int i = 0; i < params.size() && i <= written.size(); i++) {
			Param param = params.get(i);
			boolean there = i < written.size();
			if (there || next != null) {
				String initial = there || param.getInitial() == null ? "" : "; may be left out";
				sheet.open(param.getName(), there ? Sheet.words(written.get(i)) : "", vocabulary.values(param.getType()),
						Vocabulary.typeName(param.getType()) + initial, there ? Slot.required(Sheet.node(written.get(i))) : next);
			}
		}
	}

	/** Operands for other parameters: what is written stays where it fits. */
	List<String> fitting(List<Param> params, List<Param> old, List<Expression> written) {
		List<String> operands = new ArrayList<>();
		for (int i = 0; i < params.size(); i++) {
			boolean fits = i < written.size() && i < old.size() && same(params.get(i).getType(), old.get(i).getType());
			if (!fits && params.get(i).getInitial() != null) {
				break;
			}
			operands.add(fits ? Sheet.words(written.get(i)) : vocabulary.sample(params.get(i)));
		}
		return operands;
	}

	private static boolean same(TypeRef one, TypeRef other) {
		return one == null ? other == null : EcoreUtil.equals(one, other);
	}
}
