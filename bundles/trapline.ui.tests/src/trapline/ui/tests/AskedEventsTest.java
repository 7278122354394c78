package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.junit.jupiter.api.Test;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Handler;
import trapline.ui.scenario.diagram.Piece;

/** An event that a hypervisor is asked for, which no lane shows waiting, shows the handler that it enters, too. */
class AskedEventsTest extends WithExample {
	@Override
	String changed(String text) {
		return """
				scenario asked "an interrupt and NMIs that KVM is asked for"
				platform platforms.intel_vmx
				import kvm.injection

				vcpu v0 {
					start { interrupt_exiting = true  nmi_exiting = true  virtual_nmis = true }
					task { cli; masked: nop; nop; sti; nop; over: nop; done; }
					handler 0x20 { eoi; iret; }
					handler NMI { first: nop; iret; }
				}
				host is injection();
				event i1 : guest_irq(0x20) on v0 once
				event n1 : guest_nmi on v0 once
				event n2 : guest_nmi on v0 once
				event n3 : guest_nmi on v0 once
				story "while IF = 0" { i1 before masked; n1 before masked; n2 before first; }
				""";
	}

	@Test
	void eachShowsTheHandlerThatItEnters() {
		assertEquals(List.of("handler 0x20"), handlers(0));
		assertEquals(List.of("handler NMI"), handlers(1));
		assertEquals(List.of("handler NMI"), handlers(2), "it waits for the first one's IRET, and then has the handler for itself");
	}

	@Test
	void whatDoesNotArriveShowsNone() {
		assertEquals(List.of(), handlers(3));
	}

	private List<String> handlers(int event) {
		GraphicalEditPart part = drawn.part(EventDeclaration.class, event);
		drawn.select(part);
		List<String> heads = new ArrayList<>();
		for (Object arrow : part.getSourceConnections()) {
			heads.add(editor.diagram().head((Handler) ((Piece) ((ConnectionEditPart) arrow).getTarget().getModel()).object()));
		}
		return heads;
	}
}
