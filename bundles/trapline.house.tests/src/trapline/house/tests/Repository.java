package trapline.house.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The working copy that the tests run in: its folders and its source files, without what builds leave in it. */
record Repository(Path root) {

	/** The repository around the working directory of this process. */
	static Repository here() {
		Path start = Path.of("").toAbsolutePath();
		for (Path folder = start; folder != null; folder = folder.getParent())
			if (Files.isDirectory(folder.resolve("bundles")) && Files.isDirectory(folder.resolve("targets")))
				return new Repository(folder);
		throw new IllegalStateException("no repository around " + start);
	}

	/** The folders of all bundles, those of tests included, by name. */
	List<Path> bundles() {
		try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folders of the bundles that are part of the product. */
	List<Path> productionBundles() {
		return bundles().stream().filter(bundle -> !isTests(bundle)).toList();
	}

	static boolean isTests(Path bundle) {
		return bundle.getFileName().toString().endsWith(".tests");
	}

	/** The Java files below a folder that are written by hand. */
	List<Path> handWrittenJava(Path folder) {
		return files(folder, file -> file.getFileName().toString().endsWith(".java"));
	}

	/** The files below a folder, except what is generated: build output and {@code src-gen}. */
	List<Path> files(Path folder, Predicate<Path> wanted) {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
					return switch (path.getFileName().toString()) {
					case "target", "bin", "src-gen", ".git", ".mvn" -> FileVisitResult.SKIP_SUBTREE;
					default -> FileVisitResult.CONTINUE;
					};
				}

				@Override
				public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
					if (wanted.test(path))
						found.add(path);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return found;
	}

	/** A path as people write it: relative to the root. */
	String name(Path path) {
		return root.relativize(path).toString().replace('\\', '/');
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<String> lines(Path file) {
		return text(file).lines().toList();
	}
}
