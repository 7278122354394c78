package trapline.ui.scenario.diagram;

import java.util.List;

import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.FlowLayoutEditPolicy;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.DropRequest;

/** Puts new and dragged parts into a group, between those that are there. */
final class GroupLayoutPolicy extends FlowLayoutEditPolicy {
	private final Refusal refusal = new Refusal();

	private GroupPart part() {
		return (GroupPart) getHost();
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		if (!(request.getNewObject() instanceof Template template) || !takes(template.kind())) {
			return null;
		}
		return part().context().add("Add " + template.name(), landing(getInsertionReference(request)), template.text());
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		return getAddCommand(request);
	}

	@Override
	protected Command getAddCommand(Request request) {
		List<EObject> objects = RemovalPolicy.outermost(((ChangeBoundsRequest) request).getEditParts());
		if (objects.stream().anyMatch(object -> !takes(Kind.of(object)))) {
			return UnexecutableCommand.INSTANCE;
		}
		EditPart behind = getInsertionReference(request);
		while (behind != null && ((ChangeBoundsRequest) request).getEditParts().contains(behind)) {
			int next = part().getChildren().indexOf(behind) + 1;
			behind = next < part().getChildren().size() ? (EditPart) part().getChildren().get(next) : null;
		}
		String label = objects.size() == 1 ? "Move " + part().context().written().head(objects.get(0)) : "Move " + objects.size() + " parts";
		return part().context().move(label, objects, landing(behind));
	}

	@Override
	protected void showLayoutTargetFeedback(Request request) {
		Kind kind = kind(request);
		if (kind == Kind.NOTE) {
			return;
		}
		if (kind == null || takes(kind)) {
			super.showLayoutTargetFeedback(request);
		} else {
			refusal.show(getLayer(LayerConstants.FEEDBACK_LAYER), kind.rule(), ((DropRequest) request).getLocation());
		}
	}

	@Override
	protected void eraseLayoutTargetFeedback(Request request) {
		super.eraseLayoutTargetFeedback(request);
		refusal.hide();
	}

	/** What is about to be put here; null for something else. */
	private static Kind kind(Request request) {
		if (request instanceof CreateRequest create && create.getNewObject() instanceof Template template) {
			return template.kind();
		}
		return request instanceof ChangeBoundsRequest change && !change.getEditParts().isEmpty() && change.getEditParts().get(0) instanceof PiecePart part
				? Kind.of(part.piece().object()) : null;
	}

	@Override
	protected boolean isHorizontal() {
		return part().getContentPane().getLayoutManager() instanceof ToolbarLayout lines ? lines.isHorizontal() : super.isHorizontal();
	}

	private boolean takes(Kind kind) {
		return kind != null && part().group().list() != null && part().context().isEditable()
				&& Pieces.kinds(part().group().place()).contains(kind);
	}

	private Landing landing(EditPart behind) {
		return new Landing(part().group(), behind == null ? null : ((PiecePart) behind).piece().object());
	}

	@Override
	protected Command createAddCommand(EditPart child, EditPart behind) {
		throw new IllegalStateException("all that is dragged is one edit");
	}

	@Override
	protected Command createMoveChildCommand(EditPart child, EditPart behind) {
		throw new IllegalStateException("all that is dragged is one edit");
	}

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		NonResizableEditPolicy policy = new NonResizableEditPolicy() {
			@Override
			protected List<?> createSelectionHandles() {
				return List.of();
			}
		};
		policy.setDragAllowed(Kind.of(((PiecePart) child).piece().object()) != null);
		return policy;
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}
}
