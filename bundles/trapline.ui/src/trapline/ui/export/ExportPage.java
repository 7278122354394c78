package trapline.ui.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import trapline.diagram.ExportOptions;
import trapline.diagram.Exporter;
import trapline.diagram.Theme;
import trapline.diagram.export.Exporters;
import trapline.run.Run;
import trapline.ui.help.HelpOn;

/** The one page of the export wizard: format, looks, file; texts are shown as they will be. */
final class ExportPage extends WizardPage {
	private static final String FORMAT = "format";
	private static final String FOLDER = "folder";
	private static final String COLUMNS = "columns";
	private static final String DARK = "dark";
	private static final String LINKS = "links";
	private static final Set<String> TEXTS = Set.of("txt", "csv", "json");
	private static final int PREVIEW_LIMIT = 20_000;

	private final Run run;
	private final List<Exporter> formats = Exporters.all();
	private Combo format;
	private Spinner columns;
	private Button dark;
	private Button links;
	private Text file;
	private Text preview;

	ExportPage(Run run) {
		super("export");
		this.run = run;
		setTitle("Export " + (run.info().id().isEmpty() ? run.info().title() : run.info().id()));
		setDescription("Writes the run as text for a mail or a commit message, or as a picture.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(page);
		HelpOn.set(page, "export");
		label(page, "&Format:");
		format = new Combo(page, SWT.READ_ONLY);
		formats.forEach(each -> format.add(each.id() + "  \u2013  " + each.description()));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(format);
		label(page, "&Width in characters:");
		columns = new Spinner(page, SWT.BORDER);
		columns.setValues(72, 40, 200, 0, 1, 10);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(columns);
		label(page, "");
		Composite switches = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 0).applyTo(switches);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(switches);
		dark = new Button(switches, SWT.CHECK);
		dark.setText("&Dark colours");
		links = new Button(switches, SWT.CHECK);
		links.setText("&Arrows from causes to effects");
		label(page, "F&ile:");
		file = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText("&Browse\u2026");
		browse.addListener(SWT.Selection, event -> browse());
		preview = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		preview.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(720, 300).applyTo(preview);
		restore();
		format.addListener(SWT.Selection, event -> formatChanged());
		columns.addListener(SWT.Selection, event -> update());
		dark.addListener(SWT.Selection, event -> update());
		links.addListener(SWT.Selection, event -> update());
		file.addListener(SWT.Modify, event -> checkFile());
		setControl(page);
		update();
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
	}

	private void restore() {
		String last = getDialogSettings().get(FORMAT);
		int index = 0;
		for (int i = 0; i < formats.size(); i++) {
			index = formats.get(i).id().equals(last) ? i : index;
		}
		format.select(index);
		if (getDialogSettings().get(COLUMNS) != null) {
			columns.setSelection(getDialogSettings().getInt(COLUMNS));
		}
		dark.setSelection(getDialogSettings().getBoolean(DARK));
		links.setSelection(getDialogSettings().getBoolean(LINKS));
		String folder = getDialogSettings().get(FOLDER);
		file.setText(Path.of(folder != null ? folder : System.getProperty("user.home"), suggestion()).toString());
	}

	void remember() {
		getDialogSettings().put(FORMAT, chosen().id());
		getDialogSettings().put(COLUMNS, columns.getSelection());
		getDialogSettings().put(DARK, dark.getSelection());
		getDialogSettings().put(LINKS, links.getSelection());
		getDialogSettings().put(FOLDER, choice().file().getParent().toString());
	}

	ExportChoice choice() {
		ExportOptions options = ExportOptions.defaults().withColumns(columns.getSelection())
				.withTheme(dark.getSelection() ? Theme.DARK : Theme.LIGHT).withLinks(links.getSelection());
		return new ExportChoice(chosen(), options, Path.of(file.getText().trim()).toAbsolutePath());
	}

	/** Asks before a file is replaced. */
	boolean mayOverwrite() {
		Path target = choice().file();
		return !Files.exists(target)
				|| MessageDialog.openQuestion(getShell(), "Export", target + "\n\nexists. Replace it?");
	}

	private Exporter chosen() {
		return formats.get(Math.max(0, format.getSelectionIndex()));
	}

	private String suggestion() {
		String name = run.info().id().isEmpty() ? run.info().title() : run.info().id();
		String plain = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-")
				.replaceAll("^-+|-+$", "");
		return (plain.isEmpty() ? "run" : plain.substring(0, Math.min(40, plain.length()))) + "."
				+ chosen().extension();
	}

	private void formatChanged() {
		String text = file.getText();
		int dot = text.lastIndexOf('.');
		if (dot > text.lastIndexOf('/')) {
			file.setText(text.substring(0, dot + 1) + chosen().extension());
		}
		update();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText("Export to");
		dialog.setFilterExtensions(new String[] { "*." + chosen().extension(), "*" });
		dialog.setFileName(file.getText());
		String name = dialog.open();
		if (name != null) {
			file.setText(name);
		}
	}

	private void update() {
		boolean text = TEXTS.contains(chosen().extension());
		columns.setEnabled("txt".equals(chosen().extension()));
		dark.setEnabled(!text);
		links.setEnabled(!text);
		preview.setText(text ? textOf(chosen()) : "A picture (" + chosen().description() + "). It shows the whole run,"
				+ " as the timeline does.");
		checkFile();
	}

	private String textOf(Exporter exporter) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			exporter.write(run, choice().options(), bytes);
		} catch (IOException | InvalidPathException e) {
			return e.getMessage();
		}
		String text = bytes.toString(StandardCharsets.UTF_8);
		return text.length() > PREVIEW_LIMIT ? text.substring(0, PREVIEW_LIMIT) + "\n\u2026" : text;
	}

	private void checkFile() {
		setErrorMessage(problem());
		setPageComplete(getErrorMessage() == null);
	}

	private String problem() {
		try {
			Path target = Path.of(file.getText().trim()).toAbsolutePath();
			if (file.getText().isBlank() || target.getFileName() == null) {
				return "Name a file.";
			}
			if (Files.isDirectory(target)) {
				return "This is a folder; name a file in it.";
			}
			return Files.isDirectory(target.getParent()) ? null : "There is no folder " + target.getParent() + ".";
		} catch (InvalidPathException e) {
			return "This is no name of a file: " + e.getReason();
		}
	}
}
