package trapline.conform.program;

import java.util.List;
import java.util.Set;

import trapline.conform.program.GuestLayout.Inside;

/** No hypervisor. */
record BareMetal() implements Surroundings {
	@Override
	public String platform(StackForm stacks) {
		return switch (stacks) {
		case FRAMES -> "platforms.bare_metal";
		case WORDS -> "platforms.bare_metal_words";
		};
	}

	@Override
	public List<String> imports() {
		return List.of();
	}

	@Override
	public Set<Integer> vectors() {
		return Set.of();
	}

	@Override
	public List<String> pages() {
		return List.of();
	}

	@Override
	public List<String> words() {
		return List.of();
	}

	@Override
	public List<String> start() {
		return List.of();
	}

	@Override
	public Set<Inside> insides() {
		return Set.of();
	}

	@Override
	public List<String> host() {
		return List.of();
	}
}
