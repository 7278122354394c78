package trapline.notation.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;
import com.google.inject.name.Named;

import trapline.model.semantics.Symbol;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Position;
import trapline.notation.SourceText;

/** What a page of source needs, without a user interface: colours, proposals, explanations, declarations. */
public final class EditorServices {

	private static final int MOST_PROPOSALS = 300;

	@Inject
	@Named(LexerBindings.RUNTIME)
	private Provider<Lexer> lexers;
	@Inject
	private DefaultAntlrTokenToAttributeIdMapper styles;
	@Inject
	private Provider<ContentAssistContextFactory> contexts;
	@Inject
	private IdeContentProposalProvider provider;
	@Inject
	private Provider<XtextResource> resources;
	@Inject
	private EObjectAtOffsetHelper objects;

	private final ExecutorService pool = Executors.newCachedThreadPool(task -> {
		Thread thread = new Thread(task, "proposals");
		thread.setDaemon(true);
		return thread;
	});

	@Inject
	private EditorServices() {
	}

	/** The services; to be made once. */
	public static EditorServices create() {
		NotationLoader.injector();
		Injector injector = new NotationIdeSetup().createInjector();
		return injector.getInstance(EditorServices.class);
	}

	/** The colours of a text, from its tokens alone: fast enough for every key, right also where it does not parse. */
	public List<Span> colours(String text) {
		List<Span> spans = new ArrayList<>();
		Lexer lexer = lexers.get();
		lexer.setCharStream(new ANTLRStringStream(text));
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken())
			if (token instanceof CommonToken piece && piece.getStopIndex() >= piece.getStartIndex())
				spans.add(new Span(piece.getStartIndex(), piece.getStopIndex() - piece.getStartIndex() + 1,
						Span.Style.of(styles.getId(piece.getType()), piece.getText())));
		return spans;
	}

	/**
	 * What may be written at a place, names before words.
	 *
	 * @param loaded the parse of the text as it is
	 * @param offset from 0
	 */
	public List<Proposal> proposals(Loaded loaded, int offset) {
		if (loaded.resource() == null)
			return List.of();
		XtextResource own = parseAgain(loaded);
		try {
			return proposals(own, loaded.text(), offset);
		} finally {
			own.getResourceSet().getResources().remove(own);
		}
	}

	/** The parser of proposals knows the elements of its own copy of the grammar only. Modules are shared. */
	private XtextResource parseAgain(Loaded loaded) {
		XtextResource own = resources.get();
		URI file = loaded.resource().getURI();
		own.setURI(file.trimSegments(1).appendSegment("proposals").appendFileExtension(file.fileExtension()));
		loaded.resource().getResourceSet().getResources().add(own);
		try {
			own.load(SourceText.stream(loaded.text()), Map.of(XtextResource.OPTION_ENCODING, SourceText.ENCODING.name()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return own;
	}

	private List<Proposal> proposals(XtextResource resource, String text, int offset) {
		ContentAssistContextFactory factory = contexts.get();
		factory.setPool(pool);
		ContentAssistContext[] places = factory.create(text, new TextRegion(offset, 0), offset, resource);
		Map<String, Proposal> found = new LinkedHashMap<>();
		provider.createProposals(List.of(places), new IIdeContentProposalAcceptor() {

			@Override
			public void accept(ContentAssistEntry entry, int priority) {
				if (entry != null && Proposal.isWord(entry.getProposal()))
					found.putIfAbsent(entry.getProposal(), Proposal.of(entry, offset));
			}

			@Override
			public boolean canAcceptMoreProposals() {
				return found.size() < MOST_PROPOSALS;
			}
		});
		return found.values().stream().sorted(Comparator.comparing(Proposal::isKeyword).thenComparing(Proposal::text, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	/** What a name at a place stands for, in a few lines; empty if there is no name. */
	public Optional<Explanation> explain(Loaded loaded, int offset) {
		return at(loaded, offset).map(object -> Explanation.of(object));
	}

	/** Where the thing is declared that a name at a place stands for. */
	public Optional<Position> declaration(Loaded loaded, int offset) {
		return at(loaded, offset).map(loaded::position);
	}

	private Optional<Symbol> at(Loaded loaded, int offset) {
		if (loaded.resource() == null || loaded.resource().getParseResult() == null)
			return Optional.empty();
		EObject object = objects.resolveElementAt(loaded.resource(), offset);
		return object instanceof Symbol symbol && !symbol.eIsProxy() ? Optional.of(symbol) : Optional.empty();
	}
}
