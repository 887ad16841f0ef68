package kintsugi.pdf;

import java.time.Instant;

/**
 * What the file says about itself. It holds no author; keep the title neutral, since file lists show it.
 *
 * @param title shown in the window's title bar
 * @param language a BCP 47 tag such as {@code en-GB}
 * @param rightToLeft whether pages start at the right: columns, margin and boxes are mirrored then
 * @param created the only date in the file
 * @param creator the program's name
 */
public record PdfInfo(String title, String language, boolean rightToLeft, Instant created, String creator) {}
