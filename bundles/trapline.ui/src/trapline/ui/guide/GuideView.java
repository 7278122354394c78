package trapline.ui.guide;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import trapline.ui.Icons;
import trapline.ui.ViewIds;

/** A task step by step; a click does a step. */
public final class GuideView extends ViewPart {
	private static final int WIDTH = 240;

	private FormToolkit toolkit;
	private ScrolledForm form;

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(6, 6).applyTo(form.getBody());
		show(Guide.load(Guide.NAMES.get(0)));
	}

	/** Shows the guide of that name, in the view beside the picture. */
	public static void open(IWorkbenchPage page, String name) {
		try {
			((GuideView) page.showView(ViewIds.GUIDE)).show(Guide.load(name));
		} catch (PartInitException e) {
			Platform.getLog(GuideView.class).log(e.getStatus());
		}
	}

	/** Shows a guide. */
	void show(Guide guide) {
		Composite body = form.getBody();
		for (var child : body.getChildren()) {
			child.dispose();
		}
		Label title = text(body, guide.title());
		title.setFont(JFaceResources.getHeaderFont());
		text(body, guide.intro());
		int number = 1;
		for (Guide.Step step : guide.steps()) {
			Label heading = text(body, number++ + "  " + step.title());
			heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 10).applyTo(heading);
			text(body, step.text());
			if (!step.command().isEmpty()) {
				link(body, step.command());
			}
		}
		form.reflow(true);
		form.setOrigin(0, 0);
	}

	private Label text(Composite body, String words) {
		Label label = toolkit.createLabel(body, words, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void link(Composite body, String command) {
		ImageHyperlink link = toolkit.createImageHyperlink(body, SWT.NONE);
		link.setImage(Icons.image("choice"));
		link.setText("Do it");
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter((HyperlinkEvent event) -> run(command)));
	}

	/** The command is for the editor, which a click here has made inactive. */
	private void run(String command) {
		getSite().getPage().activate(getSite().getPage().getActiveEditor());
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Platform.getLog(GuideView.class).info(command + " does nothing now: " + e.getMessage());
			form.setMessage("That cannot be done now: open an example first.", IMessageProvider.INFORMATION);
		}
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		toolkit.dispose();
		super.dispose();
	}
}
