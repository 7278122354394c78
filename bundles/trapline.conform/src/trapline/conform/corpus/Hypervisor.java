package trapline.conform.corpus;

import java.util.List;

/** The hypervisor under which a recorded program runs. */
public sealed interface Hypervisor permits VmxHypervisor, SvmHypervisor {
	/** What it does before the first entry, then after each exit; never empty. */
	List<List<HostAction>> entries();
}
