package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.diagram.ExportOptions;
import trapline.diagram.Marker;
import trapline.diagram.Theme;
import trapline.run.Run;

class GoldenTest {
	private static final Map<String, Run> RUNS = Map.of("s5-04", SampleRuns.s504(), "signs", MoreRuns.signs(),
			"imported", MoreRuns.imported(), "wrapped", MoreRuns.wrapped(), "wall-time", MoreRuns.wallTime(), "long",
			MoreRuns.huge(3000));

	/** The example of the grammar's description shows neither of the lanes that fold. */
	@Test
	void theExampleOfTheGrammar() {
		Run run = SampleRuns.s504();
		Set<String> lanes = run.lanes().stream().map(lane -> lane.spec().id())
				.filter(id -> !id.equals("v0.cpl") && !id.equals("v0.shadow")).collect(Collectors.toSet());
		Golden.check("grammar-example.txt", Golden.text("ascii", run, ExportOptions.defaults().withLanes(lanes)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "s5-04", "signs", "imported", "wrapped", "wall-time", "long" })
	void lanesText(String name) {
		Golden.check(name + ".lanes.txt", Golden.text("ascii", RUNS.get(name), ExportOptions.defaults()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "s5-04", "signs", "imported" })
	void commentText(String name) {
		Golden.check(name + ".comment.txt", Golden.text("comment", RUNS.get(name), ExportOptions.defaults()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "s5-04", "signs", "imported" })
	void data(String name) {
		Golden.check(name + ".json", Golden.text("json", RUNS.get(name), ExportOptions.defaults()));
		Golden.check(name + ".csv", Golden.text("csv", RUNS.get(name), ExportOptions.defaults()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "s5-04", "signs", "imported", "wrapped", "wall-time", "long" })
	void svg(String name) {
		Golden.check(name + ".svg", Golden.text("svg", RUNS.get(name), ExportOptions.defaults()));
	}

	@Test
	void darkSvgWithLinksAndMarkers() {
		ExportOptions options = ExportOptions.defaults().withTheme(Theme.DARK).withLinks(true)
				.withMarkers(List.of(new Marker('A', SampleRuns.at(7, 2), "the host looks at the gate")));
		Golden.check("s5-04.dark.svg", Golden.text("svg", SampleRuns.s504(), options));
		String text = Golden.text("ascii", SampleRuns.s504(), options);
		Golden.check("s5-04.markers.txt", text);
	}

	@Test
	void aWindowOfARun() {
		ExportOptions options = ExportOptions.defaults().withWindow(SampleRuns.at(3, 0), SampleRuns.at(7, 0));
		Golden.check("s5-04.window.txt", Golden.text("ascii", SampleRuns.s504(), options));
		Golden.check("s5-04.window.svg", Golden.text("svg", SampleRuns.s504(), options));
	}

	@Test
	void everyTextKeepsToItsColumnsAndToSevenBits() {
		for (Run run : RUNS.values()) {
			for (int columns : new int[] { 40, 72, 100 }) {
				Stream.of("ascii", "comment").forEach(format -> Golden
						.text(format, run, ExportOptions.defaults().withColumns(columns)).lines().forEach(line -> {
							assertTrue(line.length() <= columns, format + ": " + line);
							assertTrue(line.chars().allMatch(c -> c >= ' ' && c <= '~'), format + ": " + line);
							assertTrue(line.equals(line.stripTrailing()), format + " ends with a blank: " + line);
						}));
			}
		}
	}
}
