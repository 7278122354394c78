package trapline.diagram.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import trapline.diagram.ExportOptions;
import trapline.diagram.Exporter;
import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.MarkLane;
import trapline.run.Run;
import trapline.run.StateLane;

/** One line per element of every lane, comma separated, quoted as RFC 4180 says. */
public final class CsvExporter implements Exporter {
	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String extension() {
		return "csv";
	}

	@Override
	public String description() {
		return "CSV, a line per element of a lane";
	}

	@Override
	public void write(Run run, ExportOptions options, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write("lane,kind,start,end,state,label,detail,rules\n");
		for (Lane lane : run.lanes()) {
			if (options.lanes().isEmpty() || options.lanes().contains(lane.spec().id())) {
				for (int i = 0; i < lane.size() && lane.start(i) < options.end(run); i++) {
					if (lane.end(i) >= options.start(run)) {
						row(lane, i, writer);
					}
				}
			}
		}
		writer.flush();
	}

	private static void row(Lane lane, int index, Writer writer) throws IOException {
		String[] cells = { lane.spec().id(), name(lane.spec().kind()), Long.toString(lane.start(index)),
				Long.toString(lane.end(index)), state(lane, index), lane.label(index), lane.detail(index),
				lane.rules(index) };
		for (int i = 0; i < cells.length; i++) {
			writer.write(i == 0 ? "" : ",");
			writer.write(quoted(cells[i]));
		}
		writer.write('\n');
	}

	private static String state(Lane lane, int index) {
		if (lane instanceof StateLane states) {
			if (states.unknown(index)) {
				return "unknown";
			}
			if (states.notApplicable(index)) {
				return "not_applicable";
			}
			return lane.spec().kind() == LaneKind.GATE ? name(states.gate(index)) : lane.label(index);
		}
		if (lane instanceof EventLane events) {
			return name(events.outcome(index));
		}
		if (lane instanceof MarkLane marks && lane.spec().kind() == LaneKind.MARKS) {
			return name(marks.mark(index));
		}
		return Integer.toString(lane.value(index));
	}

	private static String name(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static String quoted(String text) {
		if (text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0) {
			return text;
		}
		return '"' + text.replace("\"", "\"\"") + '"';
	}
}
