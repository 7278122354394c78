package trapline.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The editors that show one buffer. In the UI thread. */
final class BufferUsers {
	private final List<BufferUser> users = new ArrayList<>();

	void add(BufferUser user) {
		users.add(user);
	}

	void remove(BufferUser user) {
		users.remove(user);
	}

	/** Tells all of them something; whoever comes or goes meanwhile is not told. */
	void tell(Consumer<BufferUser> what) {
		List.copyOf(users).forEach(what);
	}

	/** Runs something that replaces text, and keeps the places of all of them. */
	void keepPlaces(Runnable change) {
		Runnable all = change;
		for (BufferUser user : users) {
			Runnable inner = all;
			all = () -> user.keepPlace(inner);
		}
		all.run();
	}
}
