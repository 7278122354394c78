package trapline.ui.help;

import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;

import trapline.ui.guide.GuideView;

/** What the part that had the focus when F1 was pressed is for, and how it is used. */
public final class HelpView extends ViewPart {
	private static final int WIDTH = 240;
	/** A related topic that leads to a guide, by its name. */
	private static final String GUIDE = "guide:";

	private FormToolkit toolkit;
	private ScrolledForm form;

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(6, 8).applyTo(form.getBody());
		show(HelpOn.focused());
	}

	/** Shows what is known about a part. */
	void show(IContext context) {
		Composite body = form.getBody();
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		String title = context instanceof IContext2 titled ? titled.getTitle() : null;
		if (title != null) {
			text(title).setFont(JFaceResources.getHeaderFont());
		}
		for (String paragraph : context.getText().strip().split("\\n\\s*\\n")) {
			text(paragraph.replaceAll("\\s+", " ").strip());
		}
		for (IHelpResource topic : context.getRelatedTopics()) {
			if (topic.getHref().contains(GUIDE)) {
				link(topic.getLabel(), topic.getHref().substring(topic.getHref().indexOf(GUIDE) + GUIDE.length()));
			}
		}
		form.reflow(true);
		form.setOrigin(0, 0);
	}

	private Label text(String words) {
		Label label = toolkit.createLabel(form.getBody(), words.replace("&", "&&"), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void link(String label, String guide) {
		Hyperlink link = toolkit.createHyperlink(form.getBody(), label, SWT.WRAP);
		link.addHyperlinkListener(IHyperlinkListener
				.linkActivatedAdapter((HyperlinkEvent event) -> GuideView.open(getSite().getPage(), guide)));
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
