package trapline.notation.scoping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

import trapline.model.semantics.Symbol;

/** Names of which the first declared wins, over names further out. */
final class NameTable extends AbstractScope {

	private final Map<String, Symbol> symbols;

	private NameTable(IScope outer, Map<String, Symbol> symbols) {
		super(outer, false);
		this.symbols = symbols;
	}

	/** The symbols that a filter admits, nearest and first declared first. */
	static IScope of(IScope outer, Collection<? extends Symbol> declared, Predicate<Symbol> filter) {
		return of(outer, symbols(declared, filter));
	}

	/** Symbols by name, over names further out. */
	static IScope of(IScope outer, Map<String, Symbol> symbols) {
		return symbols.isEmpty() ? outer : new NameTable(outer, symbols);
	}

	/** The symbols that a filter admits, by name, first declared first. */
	static Map<String, Symbol> symbols(Collection<? extends Symbol> declared, Predicate<Symbol> filter) {
		Map<String, Symbol> symbols = new LinkedHashMap<>();
		for (Symbol symbol : declared)
			if (symbol.getName() != null && filter.test(symbol))
				symbols.putIfAbsent(symbol.getName(), symbol);
		return symbols;
	}

	@Override
	protected Iterable<IEObjectDescription> getAllLocalElements() {
		List<IEObjectDescription> all = new ArrayList<>(symbols.size());
		symbols.forEach((name, symbol) -> all.add(describe(name, symbol)));
		return all;
	}

	@Override
	protected IEObjectDescription getSingleLocalElementByName(QualifiedName name) {
		Symbol symbol = symbols.get(name.getFirstSegment());
		return symbol == null || name.getSegmentCount() != 1 ? null : describe(name.getFirstSegment(), symbol);
	}

	@Override
	protected Iterable<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
		IEObjectDescription single = getSingleLocalElementByName(name);
		return single == null ? List.of() : List.of(single);
	}

	@Override
	protected boolean isShadowed(IEObjectDescription fromOuter) {
		return symbols.containsKey(fromOuter.getName().getFirstSegment());
	}

	private static IEObjectDescription describe(String name, EObject symbol) {
		return EObjectDescription.create(QualifiedName.create(name), symbol);
	}
}
