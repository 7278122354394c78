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
import java.util.regex.Pattern;
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
import trapline.ui.files.HazardSentences;
import trapline.ui.files.RecentFiles;

/** The Explorer's tree: examples, recent files, folders. Folders are read when they are opened, never as a whole. */
final class ExplorerContent implements ITreeContentProvider {
	/** Names of files that are shown in folders; a kernel tree has many others. */
	private static final Set<String> ENDINGS = Set.of(".trap", ".trapsem", ".trace", ".txt", ".log", ".yaml");
	private static final int MOST_ENTRIES = 500;
	/** A thread that examples are numbered after: S, a number, its subject. */
	private static final Pattern REPORTED = Pattern.compile("S\\d+ .*");

	@Override
	public Object[] getElements(Object input) {
		List<ExplorerNode> roots = new ArrayList<>();
		roots.add(new Heading("Examples by thread", "", "thread", byThread()));
		roots.add(new Heading("Examples by hazard", "", "hazard", byHazard()));
		roots.add(new Heading("Recent", "", "recent", recent()));
		roots.add(new Heading("Folders", "", "folder", folders()));
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

	private static List<ExplorerNode> byThread() {
		Map<String, List<Example>> groups = new TreeMap<>();
		List<Example> own = new ArrayList<>();
		for (Example example : Examples.all()) {
			boolean reported = REPORTED.matcher(example.thread()).matches();
			if (Examples.isInternal(example) && !reported) {
				own.add(example);
			} else {
				groups.computeIfAbsent(example.thread().isEmpty() ? "other" : example.thread(), thread -> new ArrayList<>())
						.add(example);
			}
		}
		List<ExplorerNode> headings = new ArrayList<>();
		groups.forEach((name, examples) -> headings.add(heading(name, "", "thread", examples)));
		headings.sort(Comparator.comparing(heading -> !REPORTED.matcher(heading.label()).matches()));
		headings.add(heading("How Trapline checks itself", "", "thread", own));
		return headings;
	}

	/** Examples that Trapline checks itself with appear where nothing else shows the hazard. */
	private static List<ExplorerNode> byHazard() {
		Map<String, List<Example>> groups = new TreeMap<>();
		List<Example> none = new ArrayList<>();
		for (Example example : Examples.all()) {
			for (String hazard : example.shows()) {
				if (!Examples.isInternal(example) || !groups.containsKey(hazard)) {
					groups.computeIfAbsent(hazard, id -> new ArrayList<>()).add(example);
				}
			}
			if (example.shows().isEmpty() && !Examples.isInternal(example)) {
				none.add(example);
			}
		}
		List<ExplorerNode> headings = new ArrayList<>();
		groups.forEach((id, examples) -> {
			if (!examples.stream().allMatch(Examples::isInternal) || !HazardSentences.of(id).isEmpty()) {
				headings.add(heading(id, HazardSentences.of(id), "hazard", examples));
			}
		});
		headings.add(heading("none", "nothing goes wrong", "hazard", none));
		return headings;
	}

	private static Heading heading(String label, String remark, String icon, List<Example> examples) {
		return new Heading(label, remark, icon,
				examples.stream().<ExplorerNode>map(example -> new ExampleNode(example, icon + label)).toList());
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
			return List.of(new Heading("cannot be read", e.getMessage(), "error", List.of()));
		}
	}

	private static final Comparator<Path> ORDER = Comparator.comparing((Path path) -> !Files.isDirectory(path))
			.thenComparing(path -> path.getFileName().toString().toLowerCase(Locale.ROOT));

	private static boolean isShown(Path path) {
		String name = path.getFileName().toString();
		return !name.startsWith(".") && (Files.isDirectory(path) || ENDINGS.stream().anyMatch(name::endsWith));
	}
}
