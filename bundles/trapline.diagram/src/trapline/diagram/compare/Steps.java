package trapline.diagram.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import trapline.diagram.TimeText;
import trapline.run.EventLog;
import trapline.run.Run;
import trapline.run.RunEvent;
import trapline.run.TimeAxis;

/** The steps of a run: its events on the ordinal axis, else the instants at which its log tells something. Numbered from 0. */
final class Steps {
	private final Run run;
	private final long[] starts;
	private final List<List<String>> told;

	Steps(Run run) {
		this.run = run;
		EventLog log = run.events();
		starts = run.axis().isOrdinal() ? ordinal(run) : instants(log, run.startTime());
		told = new ArrayList<>(starts.length);
		for (int i = 0; i < starts.length; i++) {
			told.add(null);
		}
		for (int i = 0; i < log.size(); i++) {
			RunEvent event = log.get(i);
			int step = at(event.time());
			List<String> texts = told.get(step) == null ? new ArrayList<>(1) : told.get(step);
			texts.add(event.text());
			told.set(step, texts);
		}
	}

	private static long[] ordinal(Run run) {
		TimeAxis axis = run.axis();
		long first = axis.eventOf(run.startTime());
		long last = Math.max(first, axis.eventOf(Math.max(run.startTime(), run.endTime() - 1)));
		long[] starts = new long[(int) (last - first + 1)];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = axis.at(first + i, 0);
		}
		return starts;
	}

	private static long[] instants(EventLog log, long startTime) {
		long[] starts = new long[Math.max(1, log.size())];
		starts[0] = startTime;
		int count = 1;
		for (int i = 0; i < log.size(); i++) {
			if (i > 0 && log.time(i) > starts[count - 1]) {
				starts[count++] = log.time(i);
			}
		}
		return Arrays.copyOf(starts, count);
	}

	int count() {
		return starts.length;
	}

	/** The step that holds the time; the first or last one for times outside. */
	int at(long time) {
		int found = Arrays.binarySearch(starts, time);
		return Math.max(0, found >= 0 ? found : -found - 2);
	}

	long start(int step) {
		return starts[step];
	}

	/** One past the last time of the step. */
	long end(int step) {
		return step + 1 < starts.length ? starts[step + 1] : Math.max(run.endTime(), starts[step] + 1);
	}

	/** What the log tells of the step; empty if nothing. */
	String words(int step) {
		return told.get(step) == null ? "" : String.join("; ", told.get(step));
	}

	/** What the log tells of the step first: what is done, before what arrives meanwhile. Empty if nothing. */
	String deed(int step) {
		return told.get(step) == null ? "" : told.get(step).get(0);
	}

	/** What readers call the step: the number of its event, or its time. */
	String name(int step) {
		return TimeText.number(run, starts[step]);
	}

	Run run() {
		return run;
	}
}
