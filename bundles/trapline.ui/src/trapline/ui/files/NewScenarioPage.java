package trapline.ui.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import trapline.library.Library;
import trapline.library.Template;
import trapline.ui.Icons;
import trapline.ui.help.HelpOn;

/** The one page of the wizard for scenarios: what it begins with, as it will be, and the file. */
final class NewScenarioPage extends WizardPage {
	private static final String TEMPLATE = "template";
	private static final String FOLDER = "folder";
	private static final String ENDING = ".trap";
	private static final int TAB = 4;
	private static final int LIST_HEIGHT = 196;
	private static final int PREVIEW_HEIGHT = 300;
	private static final int WIDTH = 820;

	private final List<Template> templates = Library.standard().templates();
	private Table list;
	private Text preview;
	private Text file;

	NewScenarioPage() {
		super("new");
		setTitle("New scenario");
		setDescription("Begins with a scenario that runs. Its comments say what to change.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(page);
		HelpOn.set(page, "new");
		list = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		for (Template template : templates) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(template.about());
			item.setImage(Icons.image("scenario"));
		}
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(WIDTH, LIST_HEIGHT).applyTo(list);
		preview = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		preview.setFont(JFaceResources.getTextFont());
		preview.setTabs(TAB);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH, PREVIEW_HEIGHT).applyTo(preview);
		Label label = new Label(page, SWT.NONE);
		label.setText("F&ile:");
		file = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText("&Browse\u2026");
		browse.addListener(SWT.Selection, event -> browse());
		restore();
		list.addListener(SWT.Selection, event -> chosen());
		list.addListener(SWT.DefaultSelection, event -> file.setFocus());
		file.addListener(SWT.Modify, event -> check());
		setControl(page);
		list.setFocus();
	}

	private void restore() {
		String last = getDialogSettings().get(TEMPLATE);
		int index = 0;
		for (int i = 0; i < templates.size(); i++) {
			index = templates.get(i).name().equals(last) ? i : index;
		}
		list.select(index);
		String folder = getDialogSettings().get(FOLDER);
		Path where = Path.of(folder != null && Files.isDirectory(Path.of(folder)) ? folder : System.getProperty("user.home"));
		file.setText(free(where, template().name()).toString());
		show();
	}

	/** The first name of that kind which is not taken. */
	private static Path free(Path folder, String name) {
		Path free = folder.resolve(name + ENDING);
		for (int i = 2; Files.exists(free); i++) {
			free = folder.resolve(name + "-" + i + ENDING);
		}
		return free;
	}

	private void chosen() {
		if (problem() == null && isSuggestion(file().getFileName().toString())) {
			file.setText(free(file().getParent(), template().name()).toString());
		}
		show();
	}

	/** A name that somebody typed stays. */
	private boolean isSuggestion(String name) {
		return templates.stream().anyMatch(template -> name.matches(template.name() + "(-\\d+)?\\.trap"));
	}

	private void show() {
		preview.setText(template().begin());
		check();
	}

	/** What the scenario begins with. */
	Template template() {
		return templates.get(Math.max(0, list.getSelectionIndex()));
	}

	/** The file to be written. */
	Path file() {
		Path named = Path.of(file.getText().trim()).toAbsolutePath();
		String name = named.getFileName().toString();
		return name.endsWith(ENDING) ? named : named.resolveSibling(name + ENDING);
	}

	void remember() {
		getDialogSettings().put(TEMPLATE, template().name());
		getDialogSettings().put(FOLDER, file().getParent().toString());
	}

	/** Asks before a file is replaced. */
	boolean mayOverwrite() {
		return !Files.exists(file())
				|| MessageDialog.openQuestion(getShell(), "New Scenario", file() + "\n\nexists. Replace it?");
	}

	private void browse() {
		Path chosen = FileDialogs.saveAs(getShell(), problem() == null ? file()
				: Path.of(System.getProperty("user.home"), template().name() + ENDING));
		if (chosen != null) {
			file.setText(chosen.toString());
		}
	}

	private void check() {
		setErrorMessage(problem());
		setPageComplete(getErrorMessage() == null);
	}

	private String problem() {
		try {
			if (file.getText().isBlank() || Path.of(file.getText().trim()).toAbsolutePath().getFileName() == null) {
				return "Name a file.";
			}
			if (Files.isDirectory(Path.of(file.getText().trim()).toAbsolutePath()) || Files.isDirectory(file())) {
				return "This is a folder; name a file in it.";
			}
			return Files.isDirectory(file().getParent()) ? null : "There is no folder " + file().getParent() + ".";
		} catch (InvalidPathException e) {
			return "This is no name of a file: " + e.getReason();
		}
	}
}
