package trapline.ui.explorer;

import java.nio.file.Path;
import java.util.List;

import trapline.library.Example;

/** What the Explorer's tree is made of. */
sealed interface ExplorerNode {
	/** What is written. */
	String label();

	/** Written in grey behind the label; may be empty. */
	String remark();

	/** Name of the icon. */
	String icon();

	/** A root or a heading, with its children. */
	record Heading(String label, String remark, String icon, List<ExplorerNode> children) implements ExplorerNode {
	}

	/** A shipped example. */
	record ExampleNode(Example example, String under) implements ExplorerNode {
		@Override
		public String label() {
			return example.title();
		}

		@Override
		public String remark() {
			return example.name();
		}

		@Override
		public String icon() {
			return "scenario";
		}
	}

	/** A file of the user's. */
	record FileNode(Path file, String icon, String remark) implements ExplorerNode {
		@Override
		public String label() {
			return file.getFileName().toString();
		}
	}

	/** A folder of the user's; a root if it was added as one. */
	record FolderNode(Path folder, boolean root) implements ExplorerNode {
		@Override
		public String label() {
			return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
		}

		@Override
		public String remark() {
			return root && folder.getParent() != null ? folder.getParent().toString() : "";
		}

		@Override
		public String icon() {
			return "folder";
		}
	}
}
