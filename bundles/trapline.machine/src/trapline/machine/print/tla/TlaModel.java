package trapline.machine.print.tla;

/**
 * A printed model.
 *
 * @param module the module; its file must be called like it, with {@code .tla} behind
 * @param configuration what TLC needs beside it, in a file of the same name that ends in {@code .cfg}
 */
public record TlaModel(String module, String configuration) {
}
