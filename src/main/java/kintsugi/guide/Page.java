package kintsugi.guide;

import java.util.List;

/**
 * One Markdown file cut at its headings.
 *
 * @param title of the first-level heading; empty where there is none
 * @param sections those whose heading is known, or can be guessed
 * @param lostMinutes minutes of headings that nobody can guess
 */
record Page(FrontMatter front, String title, List<Section> sections, int lostMinutes) {
    Page {
        sections = List.copyOf(sections);
    }

    /** Minutes of all headings together. */
    int minutes() {
        return lostMinutes + sections.stream().mapToInt(Section::minutes).sum();
    }
}
