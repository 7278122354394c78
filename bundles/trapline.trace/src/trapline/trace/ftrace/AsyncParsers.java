package trapline.trace.ftrace;

import static trapline.trace.TraceEvent.ABSENT;

import trapline.trace.KvmEvent.AsyncPf;
import trapline.trace.KvmEvent.AsyncPf.Phase;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.text.LineCursor;

/** The asynchronous page fault events. */
final class AsyncParsers {

	private AsyncParsers() {
	}

	/** {@code token 0x10002 gva 0x7f..}. */
	static TraceEvent token(Stamp at, LineCursor text, Phase phase) {
		text.need("token");
		long token = text.takeHex("a token");
		text.need("gva");
		return new AsyncPf(at, phase, token, text.takeHex("an address"), ABSENT);
	}

	/** {@code gva = 0x7f.., gfn = 0x12}. */
	static TraceEvent frame(Stamp at, LineCursor text, Phase phase) {
		text.need("gva");
		long gva = text.takeHex("an address");
		text.need("gfn");
		return new AsyncPf(at, phase, ABSENT, gva, text.takeHex("a frame number"));
	}

	/** {@code gva 0x7f.. address 0x7e..[ pfn 0x1]}. */
	static TraceEvent completed(Stamp at, LineCursor text) {
		text.need("gva");
		long gva = text.takeHex("an address");
		text.need("address");
		long address = text.takeHex("an address");
		text.optionalHex("pfn");
		return new AsyncPf(at, Phase.COMPLETED, ABSENT, gva, address);
	}
}
