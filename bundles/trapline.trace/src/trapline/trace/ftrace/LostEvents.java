package trapline.trace.ftrace;

import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;

/** Reads {@code CPU:2 [LOST 17 EVENTS]} and {@code CPU:2 [17 EVENTS DROPPED]}. */
final class LostEvents {

	/** Returns the event, or null when the line says something else; leaves the cursor where it was then. */
	TraceEvent read(Stamp at, LineCursor line) {
		int start = line.position();
		if (line.accept("CPU:")) {
			int cpu = line.takeIndex("CPU");
			if (line.accept("[")) {
				boolean lost = line.accept("LOST");
				long count = line.peek() != 'E' && !line.accept("EVENTS") ? line.takeDecimal("count") : TraceEvent.ABSENT;
				lost |= line.find("EVENTS") >= 0 && line.find("DROPPED") >= 0;
				if (lost) {
					return new TraceEvent.Lost(new Stamp(at.line(), at.ns(), -1, cpu, ""), count);
				}
			}
		}
		line.moveTo(start);
		return null;
	}
}
