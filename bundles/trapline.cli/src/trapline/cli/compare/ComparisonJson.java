package trapline.cli.compare;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.google.gson.stream.JsonWriter;

import trapline.diagram.compare.Comparison;
import trapline.diagram.compare.Difference;
import trapline.diagram.compare.RunNames;

/** What differs, for scripts. Field names are stable. */
final class ComparisonJson {
	private ComparisonJson() {
	}

	static String of(RunNames names, Comparison comparison) {
		StringWriter text = new StringWriter();
		try {
			JsonWriter json = new JsonWriter(text);
			json.setIndent("  ");
			json.beginObject();
			json.name("a").value(names.a());
			json.name("b").value(names.b());
			json.name("columns").value(comparison.columns());
			json.name("first").value(comparison.sentence());
			json.name("differences").beginArray();
			for (Difference one : comparison.differences()) {
				write(json, one);
			}
			json.endArray().endObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}

	private static void write(JsonWriter json, Difference one) throws IOException {
		json.beginObject();
		json.name("first").value(one.first());
		json.name("last").value(one.last());
		json.name("stepA").value(one.stepA());
		json.name("stepB").value(one.stepB());
		json.name("group").value(one.group());
		json.name("lane").value(one.lane());
		json.name("a").value(one.a());
		json.name("b").value(one.b());
		json.endObject();
	}
}
