package trapline.ui.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

import trapline.diagram.ExportOptions;
import trapline.diagram.export.Exporters;
import trapline.run.Run;

/** Puts a run on the clipboard in all forms at once: whoever pastes takes the one it knows. In the UI thread. */
public final class RunClipboard {
	private RunClipboard() {
	}

	/** Text for mails, SVG for drawing programs, an image for everything else. */
	public static void copy(Run run) {
		List<Object> data = new ArrayList<>();
		List<Transfer> transfers = new ArrayList<>();
		byte[] text = write(run, "ascii");
		if (text != null) {
			data.add(new String(text, StandardCharsets.UTF_8));
			transfers.add(TextTransfer.getInstance());
		}
		byte[] svg = write(run, "svg");
		if (svg != null) {
			data.add(svg);
			transfers.add(SvgTransfer.INSTANCE);
		}
		byte[] png = write(run, "png");
		if (png != null) {
			data.add(new ImageData(new ByteArrayInputStream(png)));
			transfers.add(ImageTransfer.getInstance());
		}
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(data.toArray(), transfers.toArray(Transfer[]::new));
		} finally {
			clipboard.dispose();
		}
	}

	private static byte[] write(Run run, String format) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			Exporters.byId(format).orElseThrow().write(run, ExportOptions.defaults(), bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			Platform.getLog(RunClipboard.class).warn("The run cannot be copied as " + format, e);
			return null;
		}
	}
}
