/** Bytes to lines: decompression, cut files, mail damage, and the cursor that all scanners parse with. */
package trapline.trace.text;
