package trapline.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.model.semantics.FieldAccess;
import trapline.model.semantics.Reference;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Variable;

/** Gives something that a file declares another name, where it is declared and wherever the file names it. */
public final class Rename {

	private static final Pattern NAME = Pattern.compile("#?[A-Za-z_]\\w*");

	private Rename() {
	}

	/**
	 * The edit that renames.
	 *
	 * @param symbol of the current parse of the text
	 * @throws EditRefused if the name is none, or is taken
	 */
	public static Edit of(Symbol symbol, String name) {
		INode declaration = Nodes.of(symbol, SemanticsPackage.Literals.SYMBOL__NAME);
		EObject root = EcoreUtil.getRootContainer(symbol);
		check(symbol, name, root);
		Map<Integer, Replace> replaces = new LinkedHashMap<>();
		add(replaces, declaration, name);
		Collection<EStructuralFeature.Setting> uses = EcoreUtil.UsageCrossReferencer.find(symbol, root);
		for (EStructuralFeature.Setting use : uses)
			if (use.getEStructuralFeature() instanceof EReference reference && !reference.isContainment())
				for (INode node : NodeModelUtils.findNodesForFeature(use.getEObject(), reference))
					if (NodeModelUtils.getTokenText(node).equals(symbol.getName()))
						add(replaces, node, name);
		if (symbol instanceof Variable field && field.eContainer() instanceof Variable)
			root.eAllContents().forEachRemaining(object -> field(replaces, object, field, name));
		return new Edit("Rename " + symbol.getName() + " to " + name, new ArrayList<>(replaces.values()));
	}

	private static void check(Symbol symbol, String name, EObject root) {
		if (!NAME.matcher(name).matches())
			throw new EditRefused("'" + name + "' is not a name: expected a letter, then letters, digits and underscores");
		Set<String> keywords = GrammarUtil.getAllKeywords(GrammarUtil.getGrammar(NodeModelUtils.findActualNodeFor(root).getRootNode().getGrammarElement()));
		if (keywords.contains(name))
			throw new EditRefused("'" + name + "' is a word of the notation; choose another name");
		List<Symbol> taken = new ArrayList<>();
		root.eAllContents().forEachRemaining(object -> {
			if (object instanceof Symbol other && other != symbol && name.equals(other.getName()))
				taken.add(other);
		});
		if (!taken.isEmpty())
			throw new EditRefused("there is something named '" + name + "' in this file already; choose another name");
	}

	/** Fields are named behind a dot, by text: those behind the table that declares the field are meant. */
	private static void field(Map<Integer, Replace> replaces, EObject object, Variable field, String name) {
		if (object instanceof FieldAccess access && field.getName().equals(access.getField()))
			for (EObject target : access.getTarget().eClass() == SemanticsPackage.Literals.REFERENCE ? List.of(access.getTarget())
					: access.getTarget().eContents())
				if (target instanceof Reference reference && reference.getSymbol() == field.eContainer())
					add(replaces, Nodes.of(access, SemanticsPackage.Literals.FIELD_ACCESS__FIELD), name);
	}

	private static void add(Map<Integer, Replace> replaces, INode node, String name) {
		replaces.put(node.getOffset(), new Replace(node.getOffset(), node.getLength(), name));
	}
}
