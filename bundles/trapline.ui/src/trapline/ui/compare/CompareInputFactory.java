package trapline.ui.compare;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the comparisons again that were open when the window was closed. */
public final class CompareInputFactory implements IElementFactory {
	static final String ID = "trapline.ui.compare.inputs";
	private static final String A = "a";
	private static final String B = "b";

	static void save(CompareInput input, IMemento memento) {
		SideMemento.save(input.a(), memento.createChild(A));
		SideMemento.save(input.b(), memento.createChild(B));
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		ComparedSide a = SideMemento.read(memento.getChild(A));
		ComparedSide b = SideMemento.read(memento.getChild(B));
		return a == null || b == null ? null : new CompareInput(a, b);
	}
}
