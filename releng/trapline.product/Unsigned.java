import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures out of the jars that the command line of a product runs on: the JVM archives no class of a signed
 * jar, and checks every signature at every start. A step of the build; see docs/adr/0005-a-quick-start.md.
 */
final class Unsigned {

	private static final String LIST = "trapline.jars";

	private Unsigned() {
	}

	/** @param arguments a folder with products somewhere below */
	public static void main(String[] arguments) throws IOException {
		List<Path> lists;
		try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
			lists = files.filter(file -> file.endsWith(LIST)).toList();
		}
		for (Path list : lists) {
			Set<String> bundles = Files.readAllLines(list).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.collect(Collectors.toSet());
			for (Path jar : jars(list.resolveSibling("plugins")))
				if (bundles.contains(jar.getFileName().toString().replaceFirst("_[^_]*$", "")) && isSigned(jar))
					rewrite(jar);
		}
	}

	private static List<Path> jars(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".jar")).toList();
		}
	}

	private static boolean isSigned(Path jar) throws IOException {
		try (ZipFile file = new ZipFile(jar.toFile())) {
			return file.stream().anyMatch(Unsigned::isSignature);
		}
	}

	private static boolean isSignature(ZipEntry entry) {
		return entry.getName().matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
	}

	private static void rewrite(Path jar) throws IOException {
		Path fresh = jar.resolveSibling(jar.getFileName() + ".unsigned");
		try (ZipFile file = new ZipFile(jar.toFile()); OutputStream out = Files.newOutputStream(fresh);
				ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry : file.stream().filter(entry -> !isSignature(entry)).toList()) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTime(entry.getTime());
				zip.putNextEntry(copy);
				try (InputStream in = file.getInputStream(entry)) {
					in.transferTo(zip);
				}
				zip.closeEntry();
			}
		}
		Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
	}
}
