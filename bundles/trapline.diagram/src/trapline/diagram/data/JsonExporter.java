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
import trapline.run.EventLog;
import trapline.run.Footnote;
import trapline.run.Lane;
import trapline.run.LaneGroup;
import trapline.run.LaneKind;
import trapline.run.Link;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.Remark;
import trapline.run.Run;
import trapline.run.RunEvent;
import trapline.run.RunInfo;
import trapline.run.StateLane;

/**
 * Everything that a run holds, as JSON. Times are those of the run's axis; on the ordinal axis a time is
 * {@code event * subticks + sub}. Empty texts are left out.
 */
public final class JsonExporter implements Exporter {
	/** Grows when readers of the format would have to change. */
	private static final int FORMAT = 1;

	@Override
	public String id() {
		return "json";
	}

	@Override
	public String extension() {
		return "json";
	}

	@Override
	public String description() {
		return "JSON, everything the run holds";
	}

	@Override
	public void write(Run run, ExportOptions options, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		JsonWriter json = new JsonWriter(writer);
		json.beginObject().put("format", FORMAT);
		info(run, json);
		json.line().beginArray("lanes");
		for (Lane lane : run.lanes()) {
			if (options.lanes().isEmpty() || options.lanes().contains(lane.spec().id())) {
				lane(lane, options.start(run), options.end(run), json);
			}
		}
		json.endArray();
		events(run.events(), options.start(run), options.end(run), json);
		hazards(run, options, json);
		links(run, options, json);
		json.endObject();
		writer.write("\n");
		writer.flush();
	}

	private static void info(Run run, JsonWriter json) throws IOException {
		RunInfo info = run.info();
		json.putIfAny("id", info.id()).put("title", info.title()).putIfAny("subtitle", info.subtitle());
		json.putIfAny("outcome", info.outcome());
		remarks(info, json);
		json.beginObject("axis").put("kind", name(info.axis().kind())).put("label", info.axis().label())
				.put("subticks", info.axis().subticks()).endObject();
		json.put("start", run.startTime()).put("end", run.endTime());
		json.beginArray("groups");
		for (LaneGroup group : info.groups()) {
			json.beginObject().put("id", group.id()).put("title", group.title()).endObject();
		}
		json.endArray();
	}

	private static void remarks(RunInfo info, JsonWriter json) throws IOException {
		if (!info.remarks().isEmpty()) {
			json.beginArray("notes");
			for (Remark remark : info.remarks()) {
				json.beginObject().putIfAny("about", remark.about()).put("text", remark.text()).endObject();
			}
			json.endArray();
		}
	}

	private static String name(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static void lane(Lane lane, long from, long to, JsonWriter json) throws IOException {
		json.line().beginObject().put("id", lane.spec().id()).putIfAny("group", lane.spec().group())
				.put("label", lane.spec().label()).put("kind", name(lane.spec().kind())).beginArray("elements");
		for (int i = 0; i < lane.size() && lane.start(i) < to; i++) {
			if (lane.end(i) >= from) {
				element(lane, i, json);
			}
		}
		json.endArray().endObject();
	}

	private static void element(Lane lane, int index, JsonWriter json) throws IOException {
		json.line().beginObject().put("index", index).put("start", lane.start(index));
		if (!(lane instanceof MarkLane)) {
			json.put("end", lane.end(index));
			if (lane.isOpen(index)) {
				json.put("open", true);
			}
		}
		if (lane instanceof StateLane states) {
			state(states, index, json);
		} else if (lane instanceof NestingLane nesting) {
			json.put("depth", nesting.value(index)).put("closing", name(nesting.closing(index)));
		} else if (lane instanceof EventLane events) {
			json.put("outcome", name(events.outcome(index)))
					.putIfAny("outcome_detail", events.outcomeDetail(index))
					.putIfAny("outcome_rules", events.outcomeRules(index));
			segments(events, index, json);
		} else if (lane instanceof MarkLane marks) {
			if (lane.spec().kind() == LaneKind.HAZARD) {
				json.put("number", marks.value(index));
			} else {
				json.put("mark", name(marks.mark(index)));
			}
		}
		if (lane.inferred(index)) {
			json.put("inferred", true);
		}
		json.putIfAny("label", lane.label(index)).putIfAny("detail", lane.detail(index))
				.putIfAny("rules", lane.rules(index)).endObject();
	}

	private static void state(StateLane lane, int index, JsonWriter json) throws IOException {
		if (lane.unknown(index)) {
			json.put("state", "unknown");
		} else if (lane.notApplicable(index)) {
			json.put("state", "not_applicable");
		} else if (lane.spec().kind() == LaneKind.GATE) {
			json.put("state", name(lane.gate(index)));
		}
		if (lane.torn(index)) {
			json.put("overwritten_unread", true);
		}
	}

	private static void segments(EventLane lane, int index, JsonWriter json) throws IOException {
		json.beginArray("waits");
		for (int s = lane.firstSegment(index); s < lane.segmentsEnd(index); s++) {
			json.beginObject().put("start", lane.segmentStart(s)).put("letter", String.valueOf(lane.letter(s)))
					.putIfAny("reason", lane.reason(s)).put("blocker", lane.blocker(s))
					.putIfAny("rules", lane.segmentRules(s)).endObject();
		}
		json.endArray();
	}

	private static void events(EventLog log, long from, long to, JsonWriter json) throws IOException {
		json.line().beginArray("events");
		for (int i = Math.max(0, log.indexAt(from - 1) + 1); i < log.size() && log.time(i) < to; i++) {
			RunEvent event = log.get(i);
			json.line().beginObject().put("time", event.time()).put("actor", event.actor())
					.putIfAny("group", event.group()).put("depth", event.depth()).put("side", name(event.side()))
					.put("text", event.text()).putIfAny("rules", event.rules()).endObject();
		}
		json.endArray();
	}

	private static void hazards(Run run, ExportOptions options, JsonWriter json) throws IOException {
		json.line().beginArray("hazards");
		for (Footnote note : run.footnotes()) {
			if (note.time() >= options.start(run) && note.time() < options.end(run)) {
				json.line().beginObject().put("number", note.number()).put("id", note.hazardId())
						.put("time", note.time()).put("sentence", note.sentence()).putIfAny("rules", note.rules())
						.put("lane", note.lane()).endObject();
			}
		}
		json.endArray();
	}

	private static void links(Run run, ExportOptions options, JsonWriter json) throws IOException {
		json.line().beginArray("links");
		for (Link link : run.links()) {
			if (link.time() >= options.start(run) && link.time() < options.end(run)) {
				json.line().beginObject().put("from_lane", link.from().lane()).put("from", link.from().index())
						.put("to_lane", link.to().lane()).put("to", link.to().index()).putIfAny("label", link.label())
						.endObject();
			}
		}
		json.endArray();
	}
}
