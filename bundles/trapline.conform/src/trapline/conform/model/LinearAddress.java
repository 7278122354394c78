package trapline.conform.model;

/** Addresses as observations write them. */
final class LinearAddress {
	/** In the error code of a page fault as in the qualification of an EPT violation and the error of a nested page fault. */
	private static final int WRITE = 2;

	private LinearAddress() {
	}

	/** @param address a value of the type of addresses: a page, the last or the top words of one, or nothing */
	static String text(String address) {
		return text(address, 0);
	}

	/**
	 * The address of an access. A stack pointer at the top words of a page is {@code +0xf00}: IRET reads RFLAGS above it
	 * first, a delivery writes the word below it first.
	 *
	 * @param address as for {@link #text(String)}
	 * @param access what the fault or exit says of the access
	 */
	static String text(String address, int access) {
		String top = (access & WRITE) != 0 ? "+0xef8" : "+0xf10";
		return address.equals("nothing") ? "0" : address.replace("_end", "+0xff8").replace("_top", top);
	}
}
