package trapline.cli.exits;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import trapline.trace.ExitStatistics;

/** Exits by reason, as {@code perf kvm stat} tells them, with the class that the model gives them. */
public enum ExitTable {
	/** For people. */
	TEXT {
		@Override
		public String of(ExitLoad load) {
			StringBuilder text = new StringBuilder(String.format(Locale.ROOT, ROW, "exit", "class", "samples", "samples%", "time%", "min us",
					"max us", "mean us", "99% us", "total us", "per second"));
			for (ExitRow row : load.rows()) {
				ExitStatistics exits = row.exits();
				boolean timed = exits.timed() > 0;
				text.append(String.format(Locale.ROOT, ROW, exits.reason(), row.kind().isEmpty() ? "-" : row.kind(), exits.count(),
						percent(row.share()), timed ? percent(row.timeShare()) : "-", us(timed, exits.minNs()), us(timed, exits.maxNs()),
						us(timed, exits.meanNs()), us(timed, exits.p99Ns()), us(timed, exits.totalNs()),
						row.perSecond() < 0 ? "-" : String.format(Locale.ROOT, "%.0f", row.perSecond())));
			}
			long all = load.rows().stream().mapToLong(row -> row.exits().count()).sum();
			long time = load.rows().stream().mapToLong(row -> row.exits().totalNs()).sum();
			return text.append(String.format(Locale.ROOT, "\n%d exits of %d vCPUs, %.2f us from exits to entries\n", all, load.numbers().vcpus(),
					time / MICRO)).toString();
		}
	},
	/** For spreadsheets. */
	CSV {
		@Override
		public String of(ExitLoad load) {
			StringBuilder text = new StringBuilder("exit,class,samples,timed,min_ns,max_ns,mean_ns,p99_ns,total_ns,per_second\n");
			for (ExitRow row : load.rows()) {
				ExitStatistics exits = row.exits();
				text.append(quoted(exits.reason())).append(',').append(row.kind());
				for (long number : new long[] { exits.count(), exits.timed(), exits.minNs(), exits.maxNs(), exits.meanNs(), exits.p99Ns(),
						exits.totalNs() }) {
					text.append(',').append(number);
				}
				text.append(',').append(row.perSecond() < 0 ? "" : String.format(Locale.ROOT, "%.3f", row.perSecond())).append('\n');
			}
			return text.toString();
		}
	},
	/** For scripts. Field names are stable. */
	JSON {
		@Override
		public String of(ExitLoad load) {
			StringWriter text = new StringWriter();
			try {
				write(load.rows(), new JsonWriter(text));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return text.append('\n').toString();
		}
	};

	private static final String ROW = "%-26s %-14s %8s %8s %7s %10s %10s %10s %10s %12s %11s\n";
	private static final double MICRO = 1e3;
	private static final double HUNDRED = 100;

	/** The table, with a newline at its end. */
	public abstract String of(ExitLoad load);

	private static String percent(double part) {
		return String.format(Locale.ROOT, "%.2f%%", HUNDRED * part);
	}

	private static String us(boolean timed, long ns) {
		return timed ? String.format(Locale.ROOT, "%.2f", ns / MICRO) : "-";
	}

	private static String quoted(String text) {
		return text.matches("[\\w .-]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	private static void write(List<ExitRow> rows, JsonWriter json) throws IOException {
		json.setIndent("  ");
		json.beginArray();
		for (ExitRow row : rows) {
			ExitStatistics exits = row.exits();
			json.beginObject();
			json.name("exit").value(exits.reason()).name("class").value(row.kind()).name("samples").value(exits.count());
			json.name("timed").value(exits.timed()).name("minNs").value(exits.minNs()).name("maxNs").value(exits.maxNs());
			json.name("meanNs").value(exits.meanNs()).name("p99Ns").value(exits.p99Ns()).name("totalNs").value(exits.totalNs());
			json.name("perSecond");
			if (row.perSecond() < 0) {
				json.nullValue();
			} else {
				json.value(row.perSecond());
			}
			json.endObject();
		}
		json.endArray();
	}
}
