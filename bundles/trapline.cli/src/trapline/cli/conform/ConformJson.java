package trapline.cli.conform;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import trapline.conform.score.CaseResult;
import trapline.conform.score.ConformReport;
import trapline.conform.score.ConformReport.Count;

/** The outcome of corpora for scripts. Field names are stable. */
public final class ConformJson {
	private ConformJson() {
	}

	/** The report, with a newline at the end. */
	public static String of(ConformReport report) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setIndent("  ");
			Count total = report.total();
			json.beginObject().name("passed").value(total.passed()).name("failed").value(total.failed());
			json.name("unscored").value(total.unscored()).name("cases").beginArray();
			for (CaseResult result : report.results()) {
				json.beginObject().name("id").value(result.id()).name("topic").value(result.topic());
				json.name("verdict").value(result.verdict().name().toLowerCase(Locale.ROOT));
				json.name("reason").value(result.reason()).endObject();
			}
			json.endArray().endObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}
}
