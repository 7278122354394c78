package trapline.cli.explore;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import trapline.machine.Choice;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Outcomes;
import trapline.machine.explore.Witness;
import trapline.session.WitnessStory;

/** What a search found, for scripts. Field names are stable. */
public final class SearchJson {
	private static final double NANOS_PER_MICRO = 1e3;
	private static final double MICROS_PER_SECOND = 1e6;

	private final JsonWriter json;

	private SearchJson(StringWriter text) {
		json = new JsonWriter(text);
		json.setIndent("  ");
	}

	/** One search. */
	public static String of(Search search) {
		return written(writer -> writer.search(search, Map.of()));
	}

	/** One search per variant. */
	public static String of(List<ComparedVariant> variants) {
		return written(writer -> {
			writer.json.beginArray();
			for (ComparedVariant variant : variants) {
				writer.search(variant.search(), variant.values());
			}
			writer.json.endArray();
		});
	}

	private interface Body {
		void write(SearchJson writer) throws IOException;
	}

	private static String written(Body body) {
		StringWriter text = new StringWriter();
		try {
			body.write(new SearchJson(text));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}

	private void search(Search search, Map<String, String> variant) throws IOException {
		ExplorationResult result = search.result();
		json.beginObject().name("test").value(search.scenario().info().id());
		json.name("settings").value(search.scenario().info().subtitle());
		json.name("variant").beginObject();
		for (Map.Entry<String, String> entry : variant.entrySet()) {
			json.name(entry.getKey()).value(entry.getValue());
		}
		json.endObject();
		json.name("complete").value(result.complete()).name("status").value(result.status().sentence());
		json.name("verdict").value(word(search.verdict()));
		json.name("seconds").value(Math.round(result.nanos() / NANOS_PER_MICRO) / MICROS_PER_SECOND);
		json.name("bytesPerState").value(result.states() == 0 ? 0 : result.bytes() / result.states());
		witness(search, search.shortest());
		json.name("estimate").value(result.estimate());
		json.name("states").value(result.states()).name("transitions").value(result.transitions());
		folded(result.folded());
		json.name("depth").value(result.depth()).name("terminals").value(result.terminals());
		json.name("outcomes").beginArray();
		if (!search.asked()) {
			for (String outcome : new Outcomes(search.scenario().machine()).of(result.outcomes()).keySet()) {
				json.value(outcome);
			}
		}
		json.endArray();
		checks(search);
		hazards(search);
		json.endObject();
	}

	/** Of searches in which states stand for others. */
	private void folded(ExplorationResult.Folded folded) throws IOException {
		if (folded != null) {
			json.name("interchangeable").beginArray();
			for (String actor : folded.actors()) {
				json.value(actor);
			}
			json.endArray().name("represented").value(folded.represented());
		}
	}

	private void checks(Search search) throws IOException {
		json.name("checks").beginArray();
		for (ExplorationResult.Verdict verdict : search.result().checks()) {
			json.beginObject().name("check").value(verdict.check().text());
			json.name("answer").value(word(verdict.answer()));
			json.name("verdict").value(verdict.observation()).name("observation").value(verdict.observation());
			json.name("reason").value(verdict.reason());
			witness(search, verdict.witness());
			json.endObject();
		}
		json.endArray();
	}

	private void hazards(Search search) throws IOException {
		json.name("hazards").beginArray();
		for (ExplorationResult.Finding finding : search.result().hazards()) {
			json.beginObject().name("id").value(finding.hazard().id());
			json.name("sentence").value(finding.hazard().sentence()).name("warning").value(finding.hazard().warning());
			witness(search, finding.witness());
			json.endObject();
		}
		json.endArray();
	}

	private static String word(ExplorationResult.Answer answer) {
		return answer.name().toLowerCase(Locale.ROOT);
	}

	/** The choices, and how long people call that: how many events and arrivals. */
	private void witness(Search search, Witness witness) throws IOException {
		if (witness == null) {
			json.name("witness").nullValue().name("witnessLength").nullValue();
			return;
		}
		json.name("witnessLength").value(new WitnessStory(search.scenario().machine(), witness).length());
		json.name("witness");
		json.beginArray();
		for (Choice choice : witness.choices()) {
			json.value(choice.label());
		}
		json.endArray();
	}
}
