package trapline.ui.help;

import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;

/**
 * Help that is put together when somebody asks for it.
 *
 * @param title what it is about
 * @param text  paragraphs, with an empty line between them
 */
public record HelpTopic(String title, String text) implements IContext2 {
	@Override
	public String getTitle() {
		return title;
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public String getStyledText() {
		return text;
	}

	@Override
	public String getCategory(IHelpResource topic) {
		return null;
	}

	@Override
	public IHelpResource[] getRelatedTopics() {
		return new IHelpResource[0];
	}
}
