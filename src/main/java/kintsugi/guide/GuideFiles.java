package kintsugi.guide;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bytes of one guide: what is read from a folder, from the jar, or from the copy that a workshop keeps.
 *
 * @param id name of the guide's folder
 * @param files by path inside the folder, with forward slashes; not to be changed
 */
public record GuideFiles(String id, SortedMap<String, byte[]> files) {
    public GuideFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Whether both hold the same bytes under the same names. */
    public boolean sameAs(GuideFiles other) {
        return id.equals(other.id)
                && files.keySet().equals(other.files.keySet())
                && files.entrySet().stream()
                        .allMatch(entry -> Arrays.equals(entry.getValue(), other.files.get(entry.getKey())));
    }
}
