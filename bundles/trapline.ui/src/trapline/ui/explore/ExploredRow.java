package trapline.ui.explore;

/**
 * What the Explore view has selected.
 *
 * @param explored what came of exploring
 * @param row      the selected line of it; null for none
 */
public record ExploredRow(Explored explored, FoundRow row) {
}
