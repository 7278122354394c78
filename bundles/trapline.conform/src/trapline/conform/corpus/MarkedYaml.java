package trapline.conform.corpus;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/** A parsed YAML file that remembers where its mappings stand. */
public final class MarkedYaml {
	private static final int LARGEST = 64 << 20;

	private final Map<Object, Mark> marks = new IdentityHashMap<>();
	private final Path path;
	private final Object root;

	/** @throws CorpusException if the file cannot be read or is not YAML; the message names file, line and column */
	public MarkedYaml(Path path) {
		this.path = path;
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(10_000);
		options.setCodePointLimit(LARGEST);
		try {
			root = new Yaml(new Remembering(options)).load(Files.readString(path));
		} catch (MarkedYAMLException e) {
			throw new CorpusException(at(e.getProblemMark()) + "not YAML: " + e.getProblem());
		} catch (YAMLException | MalformedInputException e) {
			throw new CorpusException(at(null) + "not YAML: expected text in UTF-8");
		} catch (IOException e) {
			throw new CorpusException(path + ": cannot be read: " + e.getMessage());
		}
	}

	/** What the file holds; null if it is empty. */
	public Object root() {
		return root;
	}

	/** The same problem with the place of the mapping that it is about; the beginning of the file if it is about none. */
	public CorpusException located(CorpusException e) {
		return new CorpusException(at(marks.get(e.where())) + e.getMessage());
	}

	/** Where a mapping of the file stands, as {@code FILE:LINE:COL}. */
	public String place(Object mapping) {
		String at = at(marks.get(mapping));
		return at.substring(0, at.length() - 2);
	}

	private String at(Mark mark) {
		return path + ":" + (mark == null ? 1 : mark.getLine() + 1) + ":" + (mark == null ? 1 : mark.getColumn() + 1)
				+ ": ";
	}

	/** Notes the place of each mapping that it makes. */
	private final class Remembering extends SafeConstructor {
		Remembering(LoaderOptions options) {
			super(options);
		}

		@Override
		protected void constructMapping2ndStep(MappingNode node, Map<Object, Object> mapping) {
			marks.put(mapping, node.getStartMark());
			super.constructMapping2ndStep(node, mapping);
		}
	}
}
