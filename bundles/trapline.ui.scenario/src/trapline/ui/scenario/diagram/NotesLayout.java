package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

import trapline.edit.layout.Box;

/** Puts notes where they were placed; those that nobody has placed beside what they are about, where nothing else stands. */
final class NotesLayout extends XYLayout {
	private static final int GAP = 14;
	/** So much room is left around a note that nobody has placed. */
	private static final int ROOM = 4;

	private final Map<IFigure, Box> boxes = new HashMap<>();
	private final Function<IFigure, IFigure> subject;
	private final Supplier<List<IFigure>> others;

	/**
	 * @param subject the figure of what a note is about; null for the whole scenario
	 * @param others  what notes shall not cover
	 */
	NotesLayout(Function<IFigure, IFigure> subject, Supplier<List<IFigure>> others) {
		this.subject = subject;
		this.others = others;
	}

	@Override
	public void setConstraint(IFigure note, Object box) {
		super.setConstraint(note, box);
		boxes.put(note, (Box) box);
	}

	@Override
	public Object getConstraint(IFigure note) {
		return boxes.get(note);
	}

	@Override
	public void remove(IFigure note) {
		boxes.remove(note);
		super.remove(note);
	}

	@Override
	protected Dimension calculatePreferredSize(IFigure sheet, int width, int height) {
		return new Dimension();
	}

	@Override
	public void layout(IFigure sheet) {
		List<IFigure> free = new ArrayList<>();
		List<Rectangle> placed = new ArrayList<>();
		for (Object child : sheet.getChildren()) {
			IFigure note = (IFigure) child;
			Box box = boxes.get(note);
			if (box == null) {
				free.add(note);
			} else {
				note.setBounds(new Rectangle(sheet.getBounds().x + box.x(), sheet.getBounds().y + box.y(), box.width(), box.height()));
				placed.add(note.getBounds());
			}
		}
		for (IFigure note : free) {
			note.setBounds(free(note, sheet, placed));
			placed.add(note.getBounds());
		}
		((NotesFigure) sheet).placed();
	}

	/** To the right of what the note is about or below it, whichever is nearer; of a note about everything, counted from the top left corner. */
	private Rectangle free(IFigure note, IFigure sheet, List<Rectangle> notes) {
		IFigure about = subject.apply(note);
		Rectangle from = about == null ? new Rectangle(sheet.getBounds().getTopLeft(), new Dimension()) : about.getBounds();
		Dimension size = new Dimension(NoteFigure.WIDTH, note.getPreferredSize(NoteFigure.WIDTH, -1).height);
		List<Rectangle> parts = others.get().stream().map(IFigure::getBounds).toList();
		int below = about == null ? from.y : from.bottom() + GAP;
		return Stream.of(clear(new Rectangle(new Point(about == null ? from.x : from.right() + GAP, from.y), size), true, parts, notes),
				clear(new Rectangle(new Point(from.x, below), size), false, parts, notes),
				clear(new Rectangle(new Point(Math.max(sheet.getBounds().x, from.right() - size.width), below), size), false, parts, notes))
				.min(Comparator.comparingDouble(place -> place.getCenter().getDistance(from.getCenter()))).orElseThrow();
	}

	/** Moves a place over parts, to the right or down, and down below other notes, until nothing else is there. */
	private static Rectangle clear(Rectangle place, boolean right, List<Rectangle> parts, List<Rectangle> notes) {
		for (boolean moved = true; moved;) {
			Rectangle part = hit(place, parts);
			Rectangle other = hit(place, notes);
			moved = part != null || other != null;
			if (part != null && right) {
				place.x = part.right() + GAP;
			} else if (moved) {
				place.y = part != null ? part.bottom() + GAP : other.bottom() + GAP / 2;
			}
		}
		return place;
	}

	private static Rectangle hit(Rectangle place, List<Rectangle> taken) {
		Rectangle around = place.getExpanded(ROOM, ROOM);
		return taken.stream().filter(around::intersects).findFirst().orElse(null);
	}
}
