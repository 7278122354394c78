package trapline.cli.conform;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import trapline.conform.orders.Explored;
import trapline.conform.orders.Orders;

/** What other orders of scripts show, for scripts: all that the text has, and the runs of which they show no more. Field names are stable. */
public final class ExploredJson {
	private ExploredJson() {
	}

	/** The searches, with a newline at the end. */
	public static String of(Orders orders) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setIndent("  ");
			json.beginObject().name("complete").value(orders.complete()).name("runs").value(orders.runs());
			json.name("with_one_order").value(orders.runs() - orders.searches().size());
			json.name("with_more_in_other_orders").value(orders.searches().stream().filter(search -> !search.extra().isEmpty()).count());
			json.name("searches").beginArray();
			for (Explored search : orders.searches()) {
				search(search, json);
			}
			json.endArray().endObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}

	private static void search(Explored search, JsonWriter json) throws IOException {
		json.beginObject().name("id").value(search.one().id()).name("states").value(search.states());
		json.name("complete").value(search.complete());
		json.name("listed").beginObject().name("verdict").value(search.listed().verdict()).name("hazards");
		texts(search.listed().hazards(), json);
		json.endObject().name("other_orders").beginArray();
		for (Map.Entry<String, List<Integer>> hazard : search.extra().entrySet()) {
			json.beginObject().name("hazard").value(hazard.getKey()).name("lines");
			texts(search.lines(hazard.getKey()), json);
			json.endObject();
		}
		json.endArray().endObject();
	}

	private static void texts(Collection<String> texts, JsonWriter json) throws IOException {
		json.beginArray();
		for (String text : texts) {
			json.value(text);
		}
		json.endArray();
	}
}
