/** Scanner for QEMU TCG logs written with {@code -d int}. */
package trapline.trace.qemu;
