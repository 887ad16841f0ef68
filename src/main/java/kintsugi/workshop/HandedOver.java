package kintsugi.workshop;

import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;

/**
 * A plan that somebody handed over for printing. Never has a first name, whatever plan it is made of.
 *
 * @param mark by which its owner finds the paper
 */
public record HandedOver(PictureMark mark, Plan plan, PaperSize paper) {
    public HandedOver {
        plan = plan.nameless();
    }

    @Override
    public String toString() {
        return "HandedOver";
    }
}
