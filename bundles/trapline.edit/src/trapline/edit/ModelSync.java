package trapline.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes one tree equal to another while it keeps as many of its objects as possible, so that whoever holds on to them
 * stays attached to what did not change. Works in both directions between a parsed model and its live copy.
 */
public final class ModelSync {

	private final Map<EObject, EObject> counterparts = new LinkedHashMap<>();
	private final Map<EObject, Integer> hashes = new IdentityHashMap<>();
	private int kept;
	private int created;

	private ModelSync() {
	}

	/**
	 * Changes a tree.
	 *
	 * @param from stays as it is
	 * @param to of the same class; is equal to {@code from} afterwards
	 * @return how much was kept
	 */
	public static Outcome sync(EObject from, EObject to) {
		ModelSync sync = new ModelSync();
		sync.match(from, to);
		sync.counterparts.forEach(sync::copy);
		return new Outcome(sync.kept, sync.created);
	}

	/** How many objects were kept and how many are new. */
	public record Outcome(int kept, int created) {
	}

	private void match(EObject from, EObject to) {
		counterparts.put(from, to);
		kept++;
		for (EReference reference : from.eClass().getEAllContainments())
			if (reference.isMany())
				matchList(children(from, reference), children(to, reference));
			else {
				EObject child = (EObject) from.eGet(reference);
				EObject other = (EObject) to.eGet(reference);
				if (child != null && other != null && child.eClass() == other.eClass())
					match(child, other);
				else if (child != null)
					create(child);
			}
	}

	/** Pairs what has the same name or the same contents first, then what is left by class and order. */
	private void matchList(List<EObject> from, List<EObject> to) {
		EObject[] found = new EObject[from.size()];
		Set<EObject> used = Collections.newSetFromMap(new IdentityHashMap<>());
		Map<Object, Deque<EObject>> byKey = new HashMap<>();
		to.forEach(object -> byKey.computeIfAbsent(key(object), key -> new ArrayDeque<>()).add(object));
		for (int i = 0; i < found.length; i++) {
			found[i] = poll(byKey, key(from.get(i)));
			if (found[i] != null)
				used.add(found[i]);
		}
		Map<Object, Deque<EObject>> byClass = new HashMap<>();
		to.stream().filter(object -> !used.contains(object))
				.forEach(object -> byClass.computeIfAbsent(object.eClass(), key -> new ArrayDeque<>()).add(object));
		for (int i = 0; i < found.length; i++) {
			if (found[i] == null)
				found[i] = poll(byClass, from.get(i).eClass());
			if (found[i] != null)
				match(from.get(i), found[i]);
			else
				create(from.get(i));
		}
	}

	private static EObject poll(Map<Object, Deque<EObject>> objects, Object key) {
		Deque<EObject> queue = objects.get(key);
		return queue == null ? null : queue.poll();
	}

	private Object key(EObject object) {
		Object name = name(object);
		return name != null ? List.of(object.eClass(), name) : List.of(object.eClass(), hash(object));
	}

	private int hash(EObject object) {
		Integer known = hashes.get(object);
		if (known != null)
			return known;
		int hash = object.eClass().getName().hashCode();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
			if (feature instanceof EReference reference && reference.isContainment())
				for (EObject child : children(object, reference))
					hash = hash * 31 + hash(child);
			else if (feature instanceof EAttribute)
				hash = hash * 31 + Objects.hashCode(object.eGet(feature));
			else if (!feature.isMany() && object.eGet(feature) instanceof EObject target)
				hash = hash * 31 + Objects.hashCode(name(target));
		hashes.put(object, hash);
		return hash;
	}

	private static Object name(EObject object) {
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		return name == null ? null : object.eGet(name);
	}

	private void create(EObject from) {
		created++;
		EClass type = from.eClass();
		counterparts.put(from, EcoreUtil.create(type));
		type.getEAllContainments().forEach(reference -> children(from, reference).forEach(this::create));
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> children(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		return reference.isMany() ? (List<EObject>) value : value == null ? List.of() : List.of((EObject) value);
	}

	private void copy(EObject from, EObject to) {
		for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures())
			if (!feature.isDerived() && feature.isChangeable())
				if (feature.isMany())
					copyMany(feature, from, to);
				else
					copyOne(feature, from, to);
	}

	@SuppressWarnings("unchecked")
	private void copyMany(EStructuralFeature feature, EObject from, EObject to) {
		List<Object> wanted = new ArrayList<>();
		for (Object value : (List<?>) from.eGet(feature))
			wanted.add(counterpart(value));
		EList<Object> values = (EList<Object>) to.eGet(feature);
		if (!wanted.equals(values))
			ECollections.setEList(values, wanted);
	}

	private void copyOne(EStructuralFeature feature, EObject from, EObject to) {
		Object wanted = counterpart(from.eGet(feature));
		if (!from.eIsSet(feature)) {
			if (to.eIsSet(feature))
				to.eUnset(feature);
		} else if (!Objects.equals(wanted, to.eGet(feature)))
			to.eSet(feature, wanted);
	}

	/** The object that stands for one of the tree; others, e.g. of imported modules, stand for themselves. */
	private Object counterpart(Object value) {
		return value instanceof EObject object ? counterparts.getOrDefault(object, object) : value;
	}
}
