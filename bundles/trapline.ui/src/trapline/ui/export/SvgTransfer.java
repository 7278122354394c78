package trapline.ui.export;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** SVG on the clipboard, under the name that drawing programs look for. */
final class SvgTransfer extends ByteArrayTransfer {
	static final SvgTransfer INSTANCE = new SvgTransfer();
	private static final String TYPE = "image/svg+xml";
	private static final int ID = registerType(TYPE);

	private SvgTransfer() {
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { TYPE };
	}

	@Override
	public void javaToNative(Object object, TransferData data) {
		super.javaToNative(object, data);
	}

	@Override
	public Object nativeToJava(TransferData data) {
		return super.nativeToJava(data);
	}
}
