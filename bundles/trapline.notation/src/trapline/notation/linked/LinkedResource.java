package trapline.notation.linked;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import trapline.notation.Position;

/** A module that was read from its linked form. It has no text, but knows where everything stands in it. */
public final class LinkedResource extends ResourceImpl {

	/** How many numbers say where an object stands: line, column, offset, length. */
	static final int NUMBERS = 4;

	private final EObject[] objects;
	private final int[] places;
	private Map<EObject, Integer> indices;

	/**
	 * @param objects all objects in their order, the module first
	 * @param places for each of them {@link #NUMBERS} numbers
	 */
	LinkedResource(URI uri, EObject[] objects, int[] places) {
		super(uri);
		this.objects = objects;
		this.places = places;
		getContents().add(objects[0]);
		setLoaded(true);
	}

	/** The object of a number. */
	EObject object(int number) {
		return objects[number];
	}

	/**
	 * Where an object of this module stands, or its name or id.
	 *
	 * @param file what positions call the file
	 */
	public Position position(EObject object, String file) {
		int at = indices().getOrDefault(object, 0) * NUMBERS;
		return new Position(file, places[at], places[at + 1], places[at + 2], places[at + 3]);
	}

	private synchronized Map<EObject, Integer> indices() {
		if (indices == null) {
			indices = new IdentityHashMap<>(objects.length * 2);
			for (int i = 0; i < objects.length; i++)
				indices.put(objects[i], i);
		}
		return indices;
	}
}
