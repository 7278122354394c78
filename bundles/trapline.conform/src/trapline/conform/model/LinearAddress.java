package trapline.conform.model;

/** Addresses as observations write them. */
final class LinearAddress {
	private LinearAddress() {
	}

	/** @param address a value of the type of addresses: a page, the last or the top words of one, or nothing */
	static String text(String address) {
		return address.equals("nothing") ? "0" : address.replace("_end", "+0xff8").replace("_top", "+0xf10");
	}
}
