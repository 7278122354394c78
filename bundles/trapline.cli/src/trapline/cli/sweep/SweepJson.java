package trapline.cli.sweep;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import trapline.machine.Metric;

/** A sweep for scripts. Field names are stable. */
final class SweepJson {
	private final StringWriter text = new StringWriter();
	private final JsonWriter json = new JsonWriter(text);

	private SweepJson() {
		json.setIndent("  ");
	}

	/**
	 * The sweep.
	 *
	 * @param curves the same as curves; null if its axis is none of numbers
	 */
	static String of(Sweep sweep, Curves curves) {
		SweepJson writer = new SweepJson();
		try {
			writer.write(sweep, curves);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return writer.text.append('\n').toString();
	}

	private void write(Sweep sweep, Curves curves) throws IOException {
		json.beginObject();
		json.name("scenario").value(sweep.loaded().scenario().getName());
		json.name("complete").value(sweep.done() == sweep.total());
		json.name("set");
		settings(sweep.given().values());
		json.name("param");
		if (sweep.axes().isEmpty()) {
			json.nullValue();
		} else {
			json.value(sweep.axes().get(0).name());
		}
		json.name("metrics").beginArray();
		for (Metric metric : sweep.metrics()) {
			json.beginObject();
			json.name("name").value(metric.name()).name("sentence").value(metric.sentence()).name("unit").value(metric.unit());
			json.endObject();
		}
		json.endArray();
		json.name("runs").beginArray();
		for (Measured runs : sweep.measured()) {
			runs(runs, sweep);
		}
		json.endArray();
		json.name("breakEven").beginArray();
		if (curves != null) {
			for (Curves.Meeting meeting : curves.meetings()) {
				meeting(meeting);
			}
		}
		json.endArray();
		json.endObject();
	}

	private void settings(Map<String, String> settings) throws IOException {
		json.beginObject();
		for (Map.Entry<String, String> entry : settings.entrySet()) {
			json.name(entry.getKey()).value(entry.getValue());
		}
		json.endObject();
	}

	private void runs(Measured runs, Sweep sweep) throws IOException {
		for (int i = 0; i < runs.values().size(); i++) {
			json.beginObject();
			json.name("variant");
			settings(runs.settings());
			if (!runs.places().isEmpty()) {
				json.name("at").value(runs.places().get(i));
			}
			for (int k = 0; k < sweep.metrics().size(); k++) {
				json.name(sweep.metrics().get(k).name()).value(runs.values().get(i).get(k));
			}
			json.endObject();
		}
	}

	private void meeting(Curves.Meeting meeting) throws IOException {
		json.beginObject();
		json.name("less").value((meeting.crossing().rises() ? meeting.one() : meeting.other()).name());
		json.name("more").value((meeting.crossing().rises() ? meeting.other() : meeting.one()).name());
		json.name("upTo").value(meeting.crossing().x());
		json.name("value").value(meeting.crossing().y());
		json.name("interpolated").value(meeting.crossing().interpolated());
		json.endObject();
	}
}
