package trapline.trace.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The complete import of traces of every generation and envelope, compared with texts that were read by eye. */
class LaneGoldenTest {

	@ParameterizedTest
	@ValueSource(strings = { "v419-tracefs.trace", "v68-tracefs.trace", "v613-entry-info.trace", "perf-svm.trace", "trace-cmd-plugin.trace",
			"nested-smm.trace", "mail.trace", "quoted-printable.trace", "bare.trace", "cpu-prefix.trace", "two-machines.trace",
			"unpaired.trace" })
	void kvm(String trace) throws Exception {
		golden(trace);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pf-nmi-pf.qemu.log", "irq-sti.qemu.log", "svirq-sti.qemu.log", "tri-gp-gate_not_present.qemu.log",
			"tf-movss_int3.qemu.log" })
	void qemu(String log) throws Exception {
		golden(log);
	}

	private static void golden(String trace) throws Exception {
		TestData.assertGolden(trace.substring(0, trace.lastIndexOf('.')) + ".txt",
				RunDump.of(TestData.read(TestData.trace(trace), trace)));
	}
}
