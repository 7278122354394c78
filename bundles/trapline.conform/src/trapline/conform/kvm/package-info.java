/** Catalogues of the mail threads: scenarios as scripts, replayed under each policy. */
package trapline.conform.kvm;
