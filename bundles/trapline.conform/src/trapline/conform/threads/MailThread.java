package trapline.conform.threads;

import java.util.List;
import java.util.Map;

/**
 * A thread of mails, as data.
 *
 * @param id the section of its scenarios
 * @param title what it is about
 * @param mails where it stands
 * @param argued what was argued, sentences
 * @param further scenarios of other sections that belong to it
 * @param asked policies that its tables need besides those that the catalogues list, by scenario
 * @param claims what was claimed
 * @param questions what was left open
 * @param grid the cases that a mail lays out; null if none does
 * @param comparison a table that was written of it; null if none was
 */
public record MailThread(String id, String title, String mails, List<String> argued, List<String> further,
		Map<String, List<String>> asked, List<Claim> claims, List<Question> questions, Grid grid, Comparison comparison) {
}
