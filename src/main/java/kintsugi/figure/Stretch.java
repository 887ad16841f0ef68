package kintsugi.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * One run of the seam, measured.
 *
 * @param places the spots of its middle line
 * @param arc how far its beginning is along the seam
 * @param bendsBefore whether it begins at a bend
 * @param bendsAfter whether it ends at one
 */
record Stretch(List<Place> places, double arc, boolean bendsBefore, boolean bendsAfter) {
    /** A spot, and how far it is from the beginning of the run. */
    record Place(Spot spot, double way) {}

    static Stretch of(List<Spot> line, double arc, boolean bendsBefore, boolean bendsAfter) {
        var places = new ArrayList<Place>();
        double way = 0;
        var before = line.get(0);
        for (var spot : line) {
            way += before.distance(spot);
            places.add(new Place(spot, way));
            before = spot;
        }
        return new Stretch(List.copyOf(places), arc, bendsBefore, bendsAfter);
    }

    double length() {
        return places.get(places.size() - 1).way();
    }

    /** The places between two shares of the length. */
    List<Place> between(double from, double to) {
        double slack = 1e-6;
        return places.stream()
                .filter(place -> place.way() >= from * length() - slack && place.way() <= to * length() + slack)
                .toList();
    }

    /** The way from the nearer bend to a place on this run; far where there is none. */
    double fromBend(Place place) {
        double before = bendsBefore ? place.way() : Double.MAX_VALUE;
        double after = bendsAfter ? length() - place.way() : Double.MAX_VALUE;
        return Math.min(before, after);
    }
}
