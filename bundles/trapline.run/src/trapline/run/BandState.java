package trapline.run;

import java.util.Objects;

/**
 * One state of a band lane.
 *
 * @param value      the lane's value for it, 0..62
 * @param label      full name
 * @param shortLabel name for narrow boxes; may equal the label
 * @param shade      how dark it is drawn
 */
public record BandState(int value, String label, String shortLabel, Shade shade) {
	public BandState {
		if (value < 0 || value > 62) {
			throw new IllegalArgumentException("band value must be in 0..62, not " + value);
		}
		Objects.requireNonNull(label);
		Objects.requireNonNull(shortLabel);
		Objects.requireNonNull(shade);
	}
}
