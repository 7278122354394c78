package trapline.ui.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;

import trapline.ui.Icons;
import trapline.ui.files.Examples;
import trapline.ui.files.FileDialogs;
import trapline.ui.files.FileOpener;
import trapline.ui.files.NewScenarioWizard;
import trapline.ui.files.RecentFiles;
import trapline.ui.guide.GuideView;
import trapline.ui.help.HelpOn;

/** The widgets of the welcome page. */
final class WelcomePage {
	/** Examples that are offered here; the Explorer has them all. */
	private static final int EXAMPLES = 5;
	private static final int RECENT = 6;
	private static final int COLUMN = 280;

	private static final String[][] KEYS = { { "F5", "into: one atomic change" }, { "F6", "over: one event" },
			{ "F7", "out: back to the interrupted level" }, { "F8", "resume: to the next hazard" },
			{ "Shift+F6", "back" }, { "Space", "play and pause" }, { "Ctrl+= / Ctrl+-", "zoom" }, { "Arrows", "walk through the changes" }, { "F1", "what this part is for" } };

	private final IWorkbenchPage workbench;
	private final FormToolkit toolkit;
	private final ScrolledForm form;
	private final LocalResourceManager resources;

	WelcomePage(Composite parent, IWorkbenchPage workbench) {
		this.workbench = workbench;
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.addDisposeListener(event -> toolkit.dispose());
		resources = new LocalResourceManager(JFaceResources.getResources(), form);
		Composite body = form.getBody();
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(40, 30).spacing(44, 22).applyTo(body);
		title(body);
		examples(column(body));
		start(column(body));
		HelpOn.set(form, "welcome");
		form.reflow(true);
	}

	private void title(Composite body) {
		Composite head = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 4).applyTo(head);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
		Label mark = toolkit.createLabel(head, "");
		mark.setImage(Icons.image("trapline64"));
		GridDataFactory.fillDefaults().span(1, 2).applyTo(mark);
		bigger(toolkit.createLabel(head, "Trapline"), 2.2, SWT.BOLD);
		Label motto = toolkit.createLabel(head, "Step through what an x86 machine does with interrupts, exceptions"
				+ " and other events, and see why.", SWT.WRAP);
		GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).grab(true, false).applyTo(motto);
	}

	private Composite column(Composite body) {
		Composite column = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(column);
		GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).align(SWT.FILL, SWT.TOP).grab(true, false)
				.applyTo(column);
		return column;
	}

	private void start(Composite column) {
		heading(column, "Start");
		link(column, "scenario", "New scenario\u2026", "Begins with one that runs, of a mail thread or almost empty",
				() -> NewScenarioWizard.open(workbench));
		link(column, "rule", "Your first scenario, step by step", "From a template to a hazard and into a mail",
				() -> GuideView.open(workbench, "first"));
		link(column, "open", "Open a file\u2026", "A scenario (.trap) or a module (.trapsem)",
				() -> FileDialogs.open(workbench));
		link(column, "import", "Import a trace\u2026", "ftrace text or a QEMU -d int log; dropping it here works too",
				() -> FileDialogs.importTrace(workbench));
		link(column, "folder", "Add a folder\u2026", "It appears in the Explorer", () -> FileDialogs.addFolder(workbench));
		List<Path> recent = RecentFiles.get();
		if (!recent.isEmpty()) {
			heading(column, "Recent");
			recent.stream().limit(RECENT).forEach(file -> link(column, "recent", file.getFileName().toString(),
					file.getParent().toString(), () -> FileOpener.open(workbench, file)));
		}
		heading(column, "Keys");
		Composite table = toolkit.createComposite(column);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 5).applyTo(table);
		for (String[] key : KEYS) {
			Label name = toolkit.createLabel(table, key[0]);
			name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			toolkit.createLabel(table, key[1]);
		}
	}

	private void examples(Composite column) {
		heading(column, "Open an example");
		Examples.featured().stream().limit(EXAMPLES).forEach(example -> link(column, "scenario", example.title(),
				example.name() + (example.shows().isEmpty() ? "" : " \u2013 " + String.join(", ", example.shows())),
				() -> FileOpener.openExample(workbench, example.name())));
		Label all = toolkit.createLabel(column, "The Explorer on the left lists them all, by thread and by hazard.",
				SWT.WRAP);
		GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).indent(0, 6).applyTo(all);
	}

	private void heading(Composite parent, String text) {
		Label label = toolkit.createLabel(parent, text);
		bigger(label, 1.25, SWT.BOLD);
		GridDataFactory.fillDefaults().indent(0, 10).applyTo(label);
	}

	private void link(Composite parent, String icon, String text, String remark, Runnable action) {
		ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.WRAP);
		link.setImage(Icons.image(icon));
		link.setText(text);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter((HyperlinkEvent event) -> action.run()));
		GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).applyTo(link);
		Label label = toolkit.createLabel(parent, remark, SWT.WRAP);
		label.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_TITLE_INACTIVE_FOREGROUND));
		GridDataFactory.fillDefaults().indent(24, -6).hint(COLUMN - 24, SWT.DEFAULT).applyTo(label);
	}

	private void bigger(Control control, double factor, int style) {
		int height = (int) Math.round(control.getFont().getFontData()[0].getHeight() * factor);
		control.setFont(resources.create(FontDescriptor.createFrom(control.getFont()).setHeight(height)
				.setStyle(style)));
	}

	void setFocus() {
		form.setFocus();
	}
}
