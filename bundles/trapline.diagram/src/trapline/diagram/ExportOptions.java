package trapline.diagram;

import java.util.List;
import java.util.Set;

import trapline.run.Run;

/**
 * What to export and how. An exporter ignores what means nothing to it.
 *
 * @param theme   colours
 * @param from    first time, or null for the start of the run
 * @param to      one past the last time, or null for the end of the run
 * @param lanes   ids of the lanes to show; all if empty
 * @param columns width of a text in characters, 40..200
 * @param width   width of a picture in pixels, 300..20000
 * @param scale   pixels of an image per pixel of the picture, 0.5..8
 * @param links   whether arrows from causes to effects are drawn
 * @param markers flags to draw
 */
public record ExportOptions(Theme theme, Long from, Long to, Set<String> lanes, int columns, int width, double scale,
		boolean links, List<Marker> markers) {
	public ExportOptions {
		lanes = Set.copyOf(lanes);
		markers = List.copyOf(markers);
		check("columns", columns, 40, 200);
		check("width", width, 300, 20000);
		check("scale", scale, 0.5, 8);
	}

	private static void check(String name, double value, double least, double most) {
		if (!(value >= least && value <= most)) {
			throw new IllegalArgumentException(name + " must be in " + least + ".." + most + ", not " + value);
		}
	}

	/** The whole run, light, 72 columns, 960 pixels wide, images at twice the size. */
	public static ExportOptions defaults() {
		return new ExportOptions(Theme.LIGHT, null, null, Set.of(), 72, 960, 2, false, List.of());
	}

	public ExportOptions withTheme(Theme other) {
		return new ExportOptions(other, from, to, lanes, columns, width, scale, links, markers);
	}

	/** Only the part of the run in that window; null leaves an end where the run has it. */
	public ExportOptions withWindow(Long first, Long last) {
		return new ExportOptions(theme, first, last, lanes, columns, width, scale, links, markers);
	}

	public ExportOptions withLanes(Set<String> ids) {
		return new ExportOptions(theme, from, to, ids, columns, width, scale, links, markers);
	}

	public ExportOptions withColumns(int characters) {
		return new ExportOptions(theme, from, to, lanes, characters, width, scale, links, markers);
	}

	public ExportOptions withWidth(int pixels) {
		return new ExportOptions(theme, from, to, lanes, columns, pixels, scale, links, markers);
	}

	public ExportOptions withScale(double factor) {
		return new ExportOptions(theme, from, to, lanes, columns, width, factor, links, markers);
	}

	public ExportOptions withLinks(boolean draw) {
		return new ExportOptions(theme, from, to, lanes, columns, width, scale, draw, markers);
	}

	public ExportOptions withMarkers(List<Marker> flags) {
		return new ExportOptions(theme, from, to, lanes, columns, width, scale, links, flags);
	}

	/** Where the export of a run begins. */
	public long start(Run run) {
		return from == null ? run.startTime() : Math.max(from, run.startTime());
	}

	/** Where the export of a run ends, exclusive; at least one unit after its start. */
	public long end(Run run) {
		long end = to == null ? run.endTime() : Math.min(to, run.endTime());
		return Math.max(end, start(run) + 1);
	}
}
