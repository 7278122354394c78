package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;

/** What could stand at the caret of a line: names that the scenario and its modules declare. */
public final class LineProposals implements IContentProposalProvider {
	private static final int MOST = 60;

	private final Map<String, String> names = new LinkedHashMap<>();

	/** @param names what each name stands for, in a sentence; the order is that in which they are proposed */
	public LineProposals(Map<String, String> names) {
		this.names.putAll(names);
	}

	@Override
	public IContentProposal[] getProposals(String line, int caret) {
		int begin = caret;
		while (begin > 0 && isNamePart(line.charAt(begin - 1))) {
			begin--;
		}
		String typed = line.substring(begin, caret).toLowerCase(Locale.ROOT);
		List<IContentProposal> proposals = new ArrayList<>();
		for (Map.Entry<String, String> name : names.entrySet()) {
			if (name.getKey().toLowerCase(Locale.ROOT).startsWith(typed) && proposals.size() < MOST) {
				String whole = line.substring(0, begin) + name.getKey() + line.substring(caret);
				String label = name.getValue().isEmpty() ? name.getKey() : name.getKey() + "  \u2013  " + name.getValue();
				proposals.add(new ContentProposal(whole, label, null, begin + name.getKey().length()));
			}
		}
		return proposals.toArray(IContentProposal[]::new);
	}

	private static boolean isNamePart(char character) {
		return Character.isLetterOrDigit(character) || character == '_' || character == '#';
	}
}
