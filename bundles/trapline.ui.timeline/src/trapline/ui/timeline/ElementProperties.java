package trapline.ui.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

import trapline.diagram.TimeText;
import trapline.run.EventLane;
import trapline.run.Footnote;
import trapline.run.Lane;
import trapline.run.Link;
import trapline.run.MarkLane;
import trapline.run.Run;
import trapline.run.RunElement;

/** What the Properties view says about an element; nothing in a run can be edited there. */
final class ElementProperties implements IPropertySource {
	private final Map<String, String> values = new LinkedHashMap<>();

	ElementProperties(Run run, RunElement element) {
		Lane lane = run.lanes().get(element.lane());
		int index = element.index();
		put("Lane", lane.spec().label());
		put("Processor", lane.spec().group().isEmpty() ? "" : run.groupTitle(lane.spec().group()));
		put("What", Speech.state(lane, index));
		put("Detail", lane.detail(index));
		put("From", TimeText.phrase(run, lane.start(index)));
		if (!(lane instanceof MarkLane)) {
			put("To", lane.isOpen(index) ? "the end of the run" : TimeText.phrase(run, lane.end(index)));
		}
		put("Rules", lane.rules(index));
		put("Inferred", lane.inferred(index) ? "yes: the trace does not show it, but implies it" : "");
		if (lane instanceof EventLane events) {
			waits(run, events, index);
		}
		for (Footnote note : run.footnotes()) {
			if (lane.spec().kind() == trapline.run.LaneKind.HAZARD && note.number() == lane.value(index)) {
				put("Hazard", note.hazardId());
				put("Sentence", note.sentence());
			}
		}
		for (Link link : run.links()) {
			if (link.to().equals(element)) {
				put("Caused by", Speech.element(run, run.lanes().get(link.from().lane()), link.from().index()));
			} else if (link.from().equals(element)) {
				put("Leads to", Speech.element(run, run.lanes().get(link.to().lane()), link.to().index()));
			}
		}
	}

	private void waits(Run run, EventLane lane, int index) {
		List<String> reasons = new ArrayList<>();
		for (int segment = lane.firstSegment(index); segment < lane.segmentsEnd(index); segment++) {
			String reason = lane.reason(segment).isEmpty() ? "only for its boundary" : lane.reason(segment);
			String rules = lane.segmentRules(segment).isEmpty() ? "" : " (" + lane.segmentRules(segment) + ")";
			reasons.add(reason + rules + " from " + TimeText.phrase(run, lane.segmentStart(segment)));
		}
		put("Waits for", String.join("; ", reasons));
	}

	/** Later values of the same name are set behind the first. */
	private void put(String name, String value) {
		if (!value.isEmpty()) {
			values.merge(name, value, (old, more) -> old + "; " + more);
		}
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return values.keySet().stream().map(name -> new PropertyDescriptor(name, name)).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return values.get(id);
	}

	@Override
	public Object getEditableValue() {
		return null;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// values come from the run
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		// values come from the run
	}
}
