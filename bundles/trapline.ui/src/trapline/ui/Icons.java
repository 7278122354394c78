package trapline.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.plugin.AbstractUIPlugin;

/** The product's own icons, by name; images live as long as the bundle. */
public final class Icons {
	private static final String BUNDLE = "trapline.ui";

	private Icons() {
	}

	/** @param name file name without folder and extension */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** The shared image of that name; not to be disposed of. In the UI thread. */
	public static Image image(String name) {
		var registry = Activator.instance().getImageRegistry();
		if (registry.getDescriptor(name) == null) {
			registry.put(name, descriptor(name));
		}
		return registry.get(name);
	}

	/** The bundle's activator: keeps the images. */
	public static final class Activator extends AbstractUIPlugin {
		private static Activator instance;

		/** Called by the framework. */
		public Activator() {
			instance = this;
		}

		/** The one activator. */
		public static Activator instance() {
			return instance;
		}
	}
}
