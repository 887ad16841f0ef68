package kintsugi.home;

import java.util.List;
import java.util.Optional;
import kintsugi.settings.Settings;
import kintsugi.workshop.ListedWorkshop;

/**
 * What home shows.
 *
 * @param guides that can be chosen
 * @param workshops that were not forgotten, the newest first
 * @param busy long work that must end first
 * @param notes what there is to say
 */
record HomeState(
        HomePage page,
        List<OfferedGuide> guides,
        List<ListedWorkshop> workshops,
        Settings settings,
        Optional<Busy> busy,
        List<Note> notes) {
    HomeState {
        guides = List.copyOf(guides);
        workshops = List.copyOf(workshops);
        notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "HomeState";
    }
}
