package trapline.diagram.vector;

/** Says that there is no display before the first class of AWT is loaded. */
final class Headless {
	private static final String PROPERTY = "java.awt.headless";

	private Headless() {
	}

	static void ensure() {
		if (System.getProperty(PROPERTY) == null) {
			System.setProperty(PROPERTY, "true");
		}
	}
}
