package trapline.conform.vector;

import java.util.ArrayList;
import java.util.List;

/** The status bits of DR6 and of the fields that have its format, by name. */
final class DebugBits {
	private static final int BREAKPOINTS = 4;
	private static final int BUS_LOCK = 11;
	private static final int DETECT = 13;
	private static final int STEP = 14;

	private DebugBits() {
	}

	/** The names of the bits that are set. */
	static List<String> of(int bits) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < BREAKPOINTS; i++)
			if ((bits >> i & 1) != 0)
				names.add("B" + i);
		if ((bits >> BUS_LOCK & 1) != 0)
			names.add("BLD");
		if ((bits >> DETECT & 1) != 0)
			names.add("BD");
		if ((bits >> STEP & 1) != 0)
			names.add("BS");
		return names;
	}
}
