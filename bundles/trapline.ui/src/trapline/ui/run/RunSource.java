package trapline.ui.run;

/** A part that shows a run. Views find it by adapting the active editor. */
public interface RunSource {
	/** The model of what is shown, or null as long as there is none. */
	RunModel runModel();

	/** Tells when {@link #runModel} becomes another. In the UI thread. */
	void onRunModelChange(Runnable listener);

	/** Stops telling. */
	void removeRunModelChange(Runnable listener);
}
