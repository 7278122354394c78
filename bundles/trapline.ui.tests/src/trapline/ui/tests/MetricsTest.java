package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import trapline.ui.run.RunMetrics;
import trapline.ui.run.RunModel;
import trapline.ui.run.StateValue;
import trapline.ui.run.StateValues;

/** What a run counts stands above its picture, up to the cursor, and at the top of the variables. */
class MetricsTest {
	private static final String COUNTED = "injections 2, wasted_injections 1";

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void theCountsUpToTheCursorStandAboveThePicture() {
		RunModel model = Workbench.example("s6/s6-20").runModel();
		assertEquals("", RunMetrics.at(model));
		assertEquals(List.of(), shown());
		Workbench.command("trapline.ui.run.resume");
		assertEquals(COUNTED, RunMetrics.at(model));
		assertEquals(List.of(COUNTED), shown());
		List<StateValue> values = StateValues.at(model);
		assertEquals("metrics", values.get(0).owner(), "they come first");
		StateValue injections = values.stream().filter(value -> value.name().equals("injections")).findFirst().orElseThrow();
		assertEquals(List.of("metrics", "2"), List.of(injections.owner(), injections.value()));
		assertFalse(injections.remark().isEmpty());
	}

	@Test
	void aRunThatCountsNothingHasNoMetrics() {
		assertEquals("", RunMetrics.at(Workbench.example("s5-04").runModel()));
		assertEquals(List.of(), shown());
	}

	private static List<String> shown() {
		String mark = "so far: ";
		return labels(Workbench.window().getShell()).filter(CLabel::isVisible).map(CLabel::getText).filter(text -> text != null && text.startsWith(mark))
				.map(text -> text.substring(mark.length())).toList();
	}

	private static Stream<CLabel> labels(Control control) {
		Stream<CLabel> own = control instanceof CLabel label ? Stream.of(label) : Stream.empty();
		return control instanceof Composite composite
				? Stream.concat(own, Stream.of(composite.getChildren()).flatMap(MetricsTest::labels)) : own;
	}
}
