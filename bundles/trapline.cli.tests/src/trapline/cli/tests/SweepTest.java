package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Metrics of runs. Their values are reckoned here by hand from what the scenarios say. */
class SweepTest {
	private static final String BREAK_EVEN = "example:exits/break-even";

	@TempDir
	Path folder;

	private static Transcript sweep(String words) {
		List<String> all = new ArrayList<>(List.of("sweep"));
		all.addAll(List.of(words.split(" ")));
		return Transcript.of(all.toArray(String[]::new));
	}

	/** 20 000 exits leave the isolation: two writes each, and a kick for the tenth of them that has another tenant beside it. */
	@Test
	void writesAndKicksAreCountedAndPaid() {
		Transcript transcript = sweep(BREAK_EVEN + " --metric all_cr3_writes --metric all_kicks --metric cr3_cycles --metric kick_cycles"
				+ " --metric isolation_cycles --metric cr3_writes_per_second --metric kicks_per_second");
		assertEquals("""
				variant,all_cr3_writes,all_kicks,cr3_cycles,kick_cycles,isolation_cycles,cr3_writes_per_second,kicks_per_second
				A_SELECT,40000,2000,12000000,14200000,26200000,40000,2000
				A_NOSMT,40000,0,12000000,0,12000000,40000,0
				""", transcript.out());
		assertEquals(0, transcript.status());
	}

	/** The sibling is kicked twice, in the time of the exit: 1200 + 20 000 + 300 + 2 * 7100 cycles. Rates reckon with whole kilocycles. */
	@Test
	void theListedScenariosHaveTheSameMetrics() {
		assertEquals("kicks_per_second,host_cycles\n142857,35700\n",
				sweep("example:s2/s2-06 --variant variant=A_SELECT --metric kicks_per_second --metric host_cycles").out());
	}

	/** On SVM NMIs wait for STGI, so the 1200 cycles of the switch are closed, and what keeps GIF = 0 leaves the isolation first. */
	@Test
	void nmisAreOpenForLessTimeOnSvm() {
		assertEquals("""
				vendor,variant,nmi_open_cycles,nmi_exposed_cycles
				VMX,A_FULLMM,82600000,67000000
				VMX,A_SELECT,82600000,67000000
				SVM,A_FULLMM,55600000,40600000
				SVM,A_SELECT,61600000,6600000
				""", sweep("example:exits/nmi-open --metric nmi_open_cycles --metric nmi_exposed_cycles").out());
	}

	@Test
	void interruptsAreOffForAsLongAsIsolatedHandlersTake() {
		String rows = sweep("example:exits/irqs-off --param handler=1000,101000 --metric irqs_off_cycles").out();
		// 5000 handlers that take 100 us longer: 5000 * 250 000 cycles
		assertEquals(1_250_000_000L, value(rows, "A_IRQOFF_ALL,101000,") - value(rows, "A_IRQOFF_ALL,1000,"));
		assertEquals(0, value(rows, "A_SELECT,101000,") - value(rows, "A_SELECT,1000,"));
		assertEquals(0, value(rows, "A_NONE,101000,") - value(rows, "A_NONE,1000,"));
		assertTrue(value(rows, "A_SELECT,1000,") > value(rows, "A_NONE,1000,"), rows);
	}

	private static long value(String rows, String start) {
		return rows.lines().filter(row -> row.startsWith(start)).mapToLong(row -> Long.parseLong(row.substring(start.length()))).sum();
	}

	@ParameterizedTest
	@CsvSource({ "P_ALWAYS, '1,1'", "P_HARD, '0,1'", "P_MERGED, '0,0'", "P_VE_HW, '1,1'" })
	void whoIsToldAndHaltsAtOnceWasToldInVain(String variant, String counted) {
		String rows = sweep("example:s1/s1-02 --metric wasted_injections --metric injections").out();
		assertTrue(rows.contains("\n" + variant + "," + counted + "\n"), rows);
	}

	/** The immediate exits of v6.8 leave behind the NMI; a delivery that exits was in vain, whatever the version. */
	@Test
	void injectionsThatLeaveAtOnceAreWasted() {
		assertEquals("variant,injections,wasted_injections\nC_VMX_HW,2,1\nC_419,2,0\nC_SVM_VNMI,1,0\nC_SVM_IRET,2,1\n",
				sweep("example:s6/s6-20 --metric injections --metric wasted_injections").out());
		assertEquals("variant,injections,wasted_injections\nC_VMX_HW,2,1\nC_SVM_IRET,2,1\nC_419,2,1\n",
				sweep("example:s6/s6-01 --metric injections --metric wasted_injections").out());
	}

	/** 2 * 300 cycles of each exit against a kick for each tenth. */
	@Test
	void theKickIsThePainFromSixThousandCyclesOn() {
		String words = BREAK_EVEN + " --variant variant=A_SELECT --param kick=1000..20000:%d --metric cr3_cycles --metric kick_cycles";
		assertEquals("break-even at kick = 6000: up to there kick_cycles is less than cr3_cycles\n", sweep(String.format(words, 1000)).err());
		assertEquals("break-even at kick = 6000 (interpolated between 5000 and 9000): up to there kick_cycles is less than cr3_cycles\n",
				sweep(String.format(words, 4000)).err());
	}

	/** A kick for each exit against a fifth of 2 500 000 000 cycles. */
	@Test
	void variantsBreakEvenToo() {
		String err = sweep(BREAK_EVEN + " --variant foreign=100 --param rate=0..100000:20000 --metric lost_cycles").err();
		assertEquals("break-even at rate = 70422.5 (interpolated between 60000 and 80000): "
				+ "up to there variant=A_SELECT is less than variant=A_NOSMT\n", err);
	}

	@Test
	void aPlotHasTheCurvesTheMarkAndTheUnits() throws Exception {
		Path out = folder.resolve("plot.svg");
		sweep(BREAK_EVEN + " --variant variant=A_SELECT --param kick=1000..20000:1000 --metric cr3_cycles --metric kick_cycles -o " + out);
		String svg = Files.readString(out);
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
		for (String text : List.of("curve-1", "curve-2", "cr3_cycles, kick_cycles (cycles)", "kick: cycles of a kick of the sibling",
				"1  break-even at kick = 6000", "rate=20000, foreign=10, cr3=300")) {
			assertTrue(svg.contains(text), text);
		}
	}

	@Test
	void scriptsReadJson() {
		JsonObject json = JsonParser.parseString(sweep(BREAK_EVEN + " --param kick=5000,7000 --variant variant=A_SELECT --metric cr3_cycles"
				+ " --metric kick_cycles --json").out()).getAsJsonObject();
		assertTrue(json.get("complete").getAsBoolean());
		assertEquals("cycles", json.getAsJsonArray("metrics").get(0).getAsJsonObject().get("unit").getAsString());
		assertEquals(10_000_000, json.getAsJsonArray("runs").get(0).getAsJsonObject().get("kick_cycles").getAsInt());
		assertEquals(6000, json.getAsJsonArray("breakEven").get(0).getAsJsonObject().get("upTo").getAsDouble());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"--metric nothing | --metric nothing: there is no such metric; metrics are",
			"--param nothing=1..2 --metric kicks | --param nothing: there is no such parameter; parameters are cr3, foreign, kick",
			"--param kick=9..3 --metric kicks | --param kick=9..3: the range is empty: 3 is below 9",
			"--param kick=1..9:0 --metric kicks | --param kick=1..9:0: the step has to be at least 1",
			"--param kick=1...9 --metric kicks | --param kick=1...9: a range is LOW..HIGH or LOW..HIGH:STEP, in whole numbers",
			"--param kick --metric kicks | --param kick: expected NAME=LOW..HIGH",
			"--param kick=1000..30000:1000 --metric kicks | example:exits/break-even.trap:15:7: 21000 is not a value of kick, expected 1000..20000",
			"--param kick=1000..2000 --variant kick=3000 --metric kicks | --param kick: --variant gives it one value",
			"--as pie --metric kicks | trapline sweep: there is no format 'pie' of a sweep; there are csv, svg, json",
			"--as svg --metric kicks | trapline sweep: a plot is over numbers",
			"--as svg --param kick=1000..9000 --metric kicks --metric cr3_cycles | these metrics have different units and no common axis",
			"'' | trapline sweep: name what to measure with --metric; metrics are" })
	void whatCannotBeSweptIsExplained(String words, String message) {
		Transcript transcript = sweep((BREAK_EVEN + " " + words).strip());
		assertEquals(2, transcript.status(), transcript.toString());
		assertTrue(transcript.err().startsWith(message), transcript.err());
		assertEquals("", transcript.out());
	}

	@Test
	void aScenarioThatCountsNothingSaysSo() {
		assertTrue(sweep(Golden.toy(folder) + " --metric kicks").err().contains("the modules of this scenario count nothing"));
	}

	@Test
	void exitsOfATraceAreTabledAndLoadTheModel() throws IOException {
		Path trace = Golden.copy("trace/small.trace", folder);
		Path scenario = folder.resolve("load.trap");
		Transcript table = Transcript.of("import", trace.toString(), "--exits", "--scenario", scenario.toString());
		Golden.check("import-exits.txt", table.text(folder + "/"));
		Golden.check("import-exits-csv.txt", Transcript.of("import", trace.toString(), "--exits", "--as", "csv").text(folder + "/"));
		Golden.check("import-exits-json.txt", Transcript.of("import", trace.toString(), "--exits", "--json").text(folder + "/"));
		Golden.check("import-exits-scenario.txt", Files.readString(scenario).replace(folder + "/", ""));
		Golden.check("import-exits-sweep.txt", sweep(scenario + " --metric all_cr3_writes --metric host_cycles").text(folder + "/"));
	}

	@Test
	void aTraceWithoutExitsHasNoTable() throws IOException {
		Path trace = folder.resolve("none.trace");
		Files.writeString(trace, Files.readString(Golden.copy("trace/small.trace", folder)).lines().filter(line -> !line.contains("kvm_exit"))
				.reduce("", (a, b) -> a + b + "\n"));
		Transcript transcript = Transcript.of("import", trace.toString(), "--exits");
		assertEquals(2, transcript.status());
		assertTrue(transcript.err().contains("there are no exits in it"), transcript.err());
	}
}
