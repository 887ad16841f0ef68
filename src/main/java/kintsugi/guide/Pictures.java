package kintsugi.guide;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;

/**
 * Finds the picture files that a text names.
 *
 * @param known every path inside the guide
 * @param broken paths that are there but could not be read, already told
 * @param folder of the text, empty or ending in a slash; a translation may use the pictures of the original
 */
record Pictures(Set<String> known, Set<String> broken, String folder) {
    private static final List<String> KINDS = List.of(".png", ".jpg", ".jpeg");

    /** The picture, or none and a finding. */
    Optional<Block.Picture> find(Image image, Findings findings) {
        int line = MarkdownParser.line(image);
        String name = decoded(image.getDestination());
        String alt = InlineReader.text(image, findings);
        if (!isKind(name)) {
            findings.add(line, "picture-kind", name);
            return Optional.empty();
        }
        if (alt.isBlank()) {
            findings.add(line, "picture-without-words", name);
        }
        if (broken.contains(folder + name) || broken.contains(name)) {
            return Optional.empty();
        }
        String file = known.contains(folder + name) ? folder + name : name;
        if (!known.contains(file)) {
            findings.add(line, "picture-missing", name);
            return Optional.empty();
        }
        return Optional.of(new Block.Picture(file, alt));
    }

    static boolean isKind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return KINDS.stream().anyMatch(lower::endsWith) && !lower.contains("://");
    }

    /** A space in a name is written as %20 in Markdown. */
    private static String decoded(String address) {
        String name = address.startsWith("./") ? address.substring(2) : address;
        try {
            String path = URI.create(name).getPath();
            return path == null || name.contains("://") ? name : path;
        } catch (IllegalArgumentException notAnAddress) {
            return name;
        }
    }
}
