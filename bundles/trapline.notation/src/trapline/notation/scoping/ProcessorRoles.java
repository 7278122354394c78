package trapline.notation.scoping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import trapline.model.semantics.Document;
import trapline.model.semantics.Element;
import trapline.model.semantics.Expression;
import trapline.model.semantics.FieldAccess;
import trapline.model.semantics.IndexAccess;
import trapline.model.semantics.Module;
import trapline.model.semantics.Processor;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Role;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.Variable;

/** What plays the roles of the processor in some documents. */
public final class ProcessorRoles {

	private final Map<String, Expression> roles = new HashMap<>();

	public ProcessorRoles(Collection<? extends Document> documents) {
		for (Document document : documents)
			if (document instanceof Module module)
				for (Element element : module.getElements())
					if (element instanceof Processor processor)
						for (Role role : processor.getRoles())
							roles.putIfAbsent(role.getName(), role.getValue());
	}

	/** The symbol that plays a role, or that its player is a part of; null if nothing does. */
	public Symbol player(String role) {
		Expression value = roles.get(role);
		while (true)
			if (value instanceof FieldAccess access)
				value = access.getTarget();
			else if (value instanceof IndexAccess access)
				value = access.getTarget();
			else
				return value instanceof Reference reference ? reference.getSymbol() : null;
	}

	/** What the handlers of a task are for: the index of the table that holds their entries; null if there is none. */
	public TypeRef triggers() {
		return index("handlers");
	}

	/** What the handlers of a host are for; null if there is no such thing. */
	public TypeRef exits() {
		return index("exits");
	}

	private TypeRef index(String role) {
		return player(role) instanceof Variable variable ? variable.getIndex() : null;
	}
}
