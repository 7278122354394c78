package trapline.ui;

/** Ids of the workbench's parts, as the plug-in manifests declare them. */
public final class ViewIds {
	public static final String PERSPECTIVE = "trapline.ui.perspective";
	public static final String EXPLORE = "trapline.ui.explore";
	public static final String EXPLORER = "trapline.ui.explorer";
	public static final String GUIDE = "trapline.ui.guide";
	public static final String HELP = "trapline.ui.help";
	public static final String HAZARDS = "trapline.ui.hazards";
	public static final String PROBLEMS = "trapline.ui.problems";
	public static final String WELCOME = "trapline.ui.welcome";
	public static final String WHY = "trapline.ui.timeline.why";
	public static final String STATE = "trapline.ui.timeline.state";
	public static final String STATES = "trapline.ui.timeline.states";
	public static final String CHOICES = "trapline.ui.timeline.choices";
	public static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
	public static final String COMPARE_EDITOR = "trapline.ui.timeline.compareEditor";
	public static final String CORPUS_EDITOR = "trapline.ui.corpus.editor";
	public static final String RUN_EDITOR = "trapline.ui.timeline.runEditor";
	public static final String SCENARIO_EDITOR = "trapline.ui.scenario.editor";

	private ViewIds() {
	}
}
