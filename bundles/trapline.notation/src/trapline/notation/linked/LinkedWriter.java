package trapline.notation.linked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

import trapline.model.semantics.Module;
import trapline.notation.Loaded;
import trapline.notation.Position;

/** Writes the linked form of a module that was parsed. */
final class LinkedWriter {

	private final ModelClasses classes = ModelClasses.all();
	private final Encoder out = new Encoder();
	private final Loaded loaded;
	private final Map<EObject, int[]> targets = new IdentityHashMap<>();

	/** @param loaded a module without errors */
	LinkedWriter(Loaded loaded) {
		this.loaded = loaded;
	}

	/**
	 * The file of the linked form.
	 *
	 * @param name the name under which each module is imported
	 * @param checksum the checksum of the text of a module, by that name
	 */
	byte[] write(Function<Module, String> name, Function<String, Integer> checksum) throws IOException {
		List<Module> modules = new ArrayList<>(List.of(loaded.module().orElseThrow()));
		modules.addAll(loaded.modules());
		for (int module = 0; module < modules.size(); module++) {
			List<EObject> objects = classes.inOrder(modules.get(module));
			for (int i = 0; i < objects.size(); i++)
				targets.put(objects.get(i), new int[] { module, i });
		}
		object(modules.get(0));
		List<EObject> objects = classes.inOrder(modules.get(0));
		places(objects);
		objects.forEach(this::names);
		Map<String, Integer> sees = new LinkedHashMap<>();
		loaded.modules().forEach(module -> sees.put(name.apply(module), checksum.apply(name.apply(module))));
		return LinkedForm.write(checksum.apply(name.apply(modules.get(0))), sees, out);
	}

	private void object(EObject object) {
		out.count(classes.numberOf(object.eClass()));
		for (EStructuralFeature feature : classes.tree(object.eClass())) {
			List<?> values = ModelClasses.values(object, feature);
			out.count(values.size());
			for (Object value : values)
				if (feature instanceof EAttribute attribute)
					value(attribute, value);
				else
					object((EObject) value);
		}
	}

	private void value(EAttribute attribute, Object value) {
		switch (attribute.getEAttributeType().getClassifierID()) {
		case EcorePackage.EBOOLEAN -> out.count((Boolean) value ? 1 : 0);
		case EcorePackage.EINT -> out.number((Integer) value);
		default -> out.text((String) value);
		}
	}

	private void places(List<EObject> objects) {
		int[] before = new int[LinkedResource.NUMBERS];
		for (EObject object : objects) {
			Position position = loaded.position(object);
			int[] place = { position.line(), position.column(), position.offset(), position.length() };
			for (int i = 0; i < place.length; i++)
				out.number(place[i] - before[i]);
			before = place;
		}
	}

	private void names(EObject object) {
		for (EReference reference : classes.references(object.eClass())) {
			List<?> values = ModelClasses.values(object, reference);
			out.count(values.size());
			for (Object value : values) {
				int[] target = targets.get(value);
				out.count(target[0]);
				out.count(target[1]);
			}
		}
	}
}
