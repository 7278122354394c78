package trapline.ui.files;

import java.nio.file.Path;

/**
 * A file or an example that is dragged from the Explorer.
 *
 * @param name what people call it
 * @param path where it is; null for an example
 * @param text what an example says; null for a file, which is read when it is dropped
 */
public record DraggedFile(String name, Path path, String text) {
}
