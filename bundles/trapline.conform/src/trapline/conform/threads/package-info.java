/** What the mail threads argued, decided by replaying scenarios: claims, open questions and tables as data, and pages of them. */
package trapline.conform.threads;
