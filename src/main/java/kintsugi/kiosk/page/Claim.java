package kintsugi.kiosk.page;

import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.look.Glyph;

/** A sign, a claim in strong letters, and beneath it in plain ones what it means; as high as its words need. */
final class Claim extends JPanel implements Scaled, Tall {
    private static final double SIGN = 18;
    private static final double WORDS = 32;
    private static final double TOP = 6;
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final Sign sign;
    private final Passage claim;
    private final Passage text;
    private double unit = 1;

    private Claim(Ground ground, Sign sign, String claim, String text) {
        super(null);
        this.ground = ground;
        this.sign = sign;
        this.claim = Passage.strong(ground, claim);
        this.text = Passage.body(ground, text);
        setOpaque(false);
        add(sign);
        add(this.claim);
        add(this.text);
    }

    /** One that is good to know. */
    static Claim good(Ground ground, String claim, String text) {
        return new Claim(ground, new Sign(ground, Glyph.TICK, Tone.SAGE), claim, text);
    }

    /** One to take care of. */
    static Claim care(Ground ground, String claim, String text) {
        return new Claim(ground, new Sign(ground, Glyph.DASH, Tone.ROSE), claim, text);
    }

    @Override
    public void scale(double next) {
        unit = next;
        claim.scale(next);
        text.scale(next);
    }

    @Override
    public double heightAt(double width) {
        double inner = width - WORDS * unit;
        return Math.ceil(claim.heightAt(inner)) + Math.ceil(text.heightAt(inner));
    }

    @Override
    public void doLayout() {
        int aside = (int) Math.round(WORDS * unit);
        int side = (int) Math.round(SIGN * unit);
        int inner = getWidth() - aside;
        int left = ground.mirrored() ? 0 : aside;
        int claimed = (int) Math.ceil(claim.heightAt(inner));
        sign.setBounds(ground.mirrored() ? getWidth() - side : 0, (int) Math.round(TOP * unit), side, side);
        claim.setBounds(left, 0, inner, claimed);
        text.setBounds(left, claimed, inner, (int) Math.ceil(text.heightAt(inner)));
    }
}
