package trapline.edit.fields;

/**
 * Something that a field may say.
 *
 * @param text as it is written
 * @param says what it stands for, in a sentence; may be empty
 */
public record Choice(String text, String says) {
}
