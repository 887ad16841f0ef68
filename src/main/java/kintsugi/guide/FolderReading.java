package kintsugi.guide;

import java.util.List;

/**
 * What was found in a guide's folder.
 *
 * @param files those that could be read
 * @param problems one for each that could not; the file is its path inside the folder
 */
public record FolderReading(GuideFiles files, List<Problem> problems) {
    public FolderReading {
        problems = List.copyOf(problems);
    }
}
