package trapline.ui.export;

import java.nio.file.Path;

import trapline.diagram.ExportOptions;
import trapline.diagram.Exporter;

/**
 * What was chosen in the wizard.
 *
 * @param format  how to write
 * @param options what of the run, and how it looks
 * @param file    where to
 */
record ExportChoice(Exporter format, ExportOptions options, Path file) {
}
