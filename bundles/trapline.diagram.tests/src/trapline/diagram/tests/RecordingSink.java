package trapline.diagram.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;

import trapline.diagram.Ink;
import trapline.diagram.ShapeSink;

/** Remembers what was painted. */
final class RecordingSink implements ShapeSink {
	/** A text and where it begins. */
	record Text(String text, double x, double baseline) {
	}

	final List<Text> texts = new ArrayList<>();
	final Set<String> roles = new TreeSet<>();
	int shapes;

	private void shape(Ink ink) {
		shapes++;
		if (ink.fill() != null) {
			roles.add(ink.fill());
		}
		if (ink.stroke() != null) {
			roles.add(ink.stroke());
		}
	}

	@Override
	public void rect(double x, double y, double width, double height, Ink ink) {
		shape(ink);
	}

	@Override
	public void polygon(double[] xs, double[] ys, Ink ink) {
		shape(ink);
	}

	@Override
	public void polyline(double[] xs, double[] ys, Ink ink) {
		shape(ink);
	}

	@Override
	public void circle(double x, double y, double radius, Ink ink) {
		shape(ink);
	}

	@Override
	public void segments(double[] lines, Ink ink) {
		shape(ink);
	}

	@Override
	public void text(double x, double baseline, String text, double size, boolean bold, String role) {
		shapes++;
		texts.add(new Text(text, x, baseline));
		roles.add(role);
	}

	@Override
	public void beginClip(double x, double y, double width, double height) {
		// nothing to remember
	}

	@Override
	public void endClip() {
		// nothing to remember
	}
}
