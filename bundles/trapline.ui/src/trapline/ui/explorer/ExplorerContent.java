package trapline.ui.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;

import trapline.ui.explorer.ExplorerNode.ExampleNode;
import trapline.ui.explorer.ExplorerNode.FileNode;
import trapline.ui.explorer.ExplorerNode.FolderNode;
import trapline.ui.explorer.ExplorerNode.Heading;
import trapline.library.Example;
import trapline.ui.files.Examples;
import trapline.ui.files.FileKind;
import trapline.ui.files.Folders;
import trapline.ui.files.RecentFiles;

/** The Explorer's tree: examples, recent files, folders. Folders are read when they are opened, never as a whole. */
final class ExplorerContent implements ITreeContentProvider {
	/** Names of files that are shown in folders; a kernel tree has many others. */
	private static final Set<String> ENDINGS = Set.of(".trap", ".trapsem", ".trace", ".txt", ".log");
	private static final int MOST_ENTRIES = 500;

	@Override
	public Object[] getElements(Object input) {
		List<ExplorerNode> roots = new ArrayList<>();
		roots.add(new Heading("Examples by thread", "thread", grouped(byThread(), "thread")));
		roots.add(new Heading("Examples by hazard", "hazard", grouped(byHazard(), "hazard")));
		roots.add(new Heading("Recent", "recent", recent()));
		roots.add(new Heading("Folders", "folder", folders()));
		return roots.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof Heading heading) {
			return heading.children().toArray();
		}
		return parent instanceof FolderNode node ? entries(node.folder()).toArray() : new Object[0];
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof FolderNode || element instanceof Heading heading && !heading.children().isEmpty();
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	private static Map<String, List<Example>> byThread() {
		Map<String, List<Example>> groups = new TreeMap<>();
		for (Example example : Examples.all()) {
			groups.computeIfAbsent(example.thread().isEmpty() ? "other" : example.thread(), thread -> new ArrayList<>()).add(example);
		}
		return groups;
	}

	private static Map<String, List<Example>> byHazard() {
		Map<String, List<Example>> groups = new TreeMap<>();
		for (Example example : Examples.all()) {
			List<String> hazards = example.shows().isEmpty() ? List.of("none") : example.shows();
			for (String hazard : hazards) {
				groups.computeIfAbsent(hazard, id -> new ArrayList<>()).add(example);
			}
		}
		return groups;
	}

	private static List<ExplorerNode> grouped(Map<String, List<Example>> groups, String icon) {
		List<ExplorerNode> headings = new ArrayList<>();
		groups.forEach((name, examples) -> headings.add(new Heading(name, icon, examples.stream()
				.<ExplorerNode>map(example -> new ExampleNode(example, icon + name)).toList())));
		return headings;
	}

	private static List<ExplorerNode> recent() {
		return RecentFiles.get().stream().<ExplorerNode>map(file -> node(file, file.getParent().toString())).toList();
	}

	private static List<ExplorerNode> folders() {
		return Folders.get().stream().<ExplorerNode>map(folder -> new FolderNode(folder, true)).toList();
	}

	private static FileNode node(Path file, String remark) {
		return new FileNode(file, FileKind.of(file.getFileName().toString()).icon(), remark);
	}

	private static List<ExplorerNode> entries(Path folder) {
		try (Stream<Path> list = Files.list(folder)) {
			return list.filter(ExplorerContent::isShown).limit(MOST_ENTRIES).sorted(ORDER)
					.<ExplorerNode>map(path -> Files.isDirectory(path) ? new FolderNode(path, false) : node(path, ""))
					.toList();
		} catch (IOException | UncheckedIOException e) {
			return List.of(new Heading("cannot be read: " + e.getMessage(), "error", List.of()));
		}
	}

	private static final Comparator<Path> ORDER = Comparator.comparing((Path path) -> !Files.isDirectory(path))
			.thenComparing(path -> path.getFileName().toString().toLowerCase(Locale.ROOT));

	private static boolean isShown(Path path) {
		String name = path.getFileName().toString();
		return !name.startsWith(".") && (Files.isDirectory(path) || ENDINGS.stream().anyMatch(name::endsWith));
	}
}
