package trapline.cli.conform;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import trapline.conform.corpus.Observation;
import trapline.conform.score.Basis;
import trapline.conform.score.CaseResult;
import trapline.conform.score.ConformReport;
import trapline.conform.score.Count;
import trapline.conform.score.Trail.Fact;
import trapline.conform.score.Verdict;
import trapline.machine.RuleRef;

/** The outcome of corpora for scripts: all that the text has. Field names are stable. */
public final class ConformJson {
	private ConformJson() {
	}

	/** The report, with a newline at the end. */
	public static String of(ConformReport report) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setIndent("  ");
			json.beginObject();
			count(report.total(), json);
			json.name("topics").beginArray();
			for (Map.Entry<String, Count> topic : report.topics().entrySet()) {
				json.beginObject().name("topic").value(topic.getKey());
				count(topic.getValue(), json);
				bases(report.bases(topic.getKey()), report, false, json);
				json.endObject();
			}
			json.endArray();
			bases(report.bases(), report, true, json);
			json.name("cases").beginArray();
			for (CaseResult result : report.results()) {
				result(result, json);
			}
			json.endArray().endObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}

	private static void count(Count count, JsonWriter json) throws IOException {
		json.name("passed").value(count.passed()).name("failed").value(count.failed());
		json.name("unscored").value(count.unscored());
	}

	private static void bases(Map<Basis, Count> bases, ConformReport report, boolean withLowest, JsonWriter json)
			throws IOException {
		json.name("bases").beginArray();
		for (Map.Entry<Basis, Count> basis : bases.entrySet()) {
			json.beginObject().name("basis").value(basis.getKey().title());
			count(basis.getValue(), json);
			if (withLowest) {
				json.name("lowest_topic").value(report.lowest(basis.getKey()).getKey());
				json.name("lowest_share").value(report.lowest(basis.getKey()).getValue().share());
			}
			json.endObject();
		}
		json.endArray();
	}

	private static void result(CaseResult result, JsonWriter json) throws IOException {
		json.beginObject().name("id").value(result.id()).name("topic").value(result.topic());
		json.name("basis").value(result.basis().title());
		json.name("verdict").value(result.verdict().name().toLowerCase(Locale.ROOT));
		json.name("reason").value(result.reason());
		if (result.verdict() != Verdict.PASSED) {
			json.name("title").value(result.name().title()).name("expected").beginArray();
			for (Observation expected : result.expected()) {
				observation(expected, json);
			}
			json.endArray().name("observed");
			observation(result.observed(), json);
			difference(result, json);
		}
		json.endObject();
	}

	private static void observation(Observation observation, JsonWriter json) throws IOException {
		if (observation == null) {
			json.nullValue();
			return;
		}
		json.beginObject().name("events").beginArray();
		for (Map<String, String> event : observation.events()) {
			json.beginObject();
			for (Map.Entry<String, String> field : event.entrySet()) {
				json.name(field.getKey()).value(field.getValue());
			}
			json.endObject();
		}
		json.endArray().name("end").value(observation.end()).endObject();
	}

	private static void difference(CaseResult result, JsonWriter json) throws IOException {
		if (result.difference() == null) {
			return;
		}
		json.name("difference").beginObject().name("event").value(result.difference().event()).name("fields").beginArray();
		for (String key : result.difference().keys()) {
			json.value(key);
		}
		json.endArray().endObject().name("rules").beginArray();
		for (Fact fact : result.trail().to(result.difference().event())) {
			json.beginObject();
			rule(fact.rule(), json);
			json.name("held_back_by").beginArray();
			for (RuleRef by : fact.heldBy()) {
				json.beginObject();
				rule(by, json);
				json.endObject();
			}
			json.endArray().endObject();
		}
		json.endArray();
	}

	private static void rule(RuleRef rule, JsonWriter json) throws IOException {
		json.name("rule").value(rule.id()).name("sentence").value(rule.sentence()).name("cites").beginArray();
		for (String citation : rule.citations()) {
			json.value(citation);
		}
		json.endArray();
	}
}
