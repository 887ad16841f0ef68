package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.ChartText;
import kintsugi.figure.Mark;
import kintsugi.pdf.font.Cut;
import kintsugi.pdf.font.Faces;
import kintsugi.pdf.text.Styled;
import kintsugi.pdf.text.TextSetter;
import kintsugi.words.Words;

/** Measures letters as they will stand on paper, in points. For one thread and one document. */
final class Measure implements ChartText {
    private static final double ONE_LINE = 1e6;

    private final TextSetter setter;
    private final Words words;

    Measure(Faces faces, Words words) {
        this.setter = new TextSetter(faces, words.direction().mirrored());
        this.words = words;
    }

    @Override
    public double width(String text, double size, Mark.Weight weight) {
        Cut cut = weight == Mark.Weight.SEMIBOLD ? Cut.STRONG : Cut.TEXT;
        return setter.lines(List.of(new Styled(text, cut, 0)), size, ONE_LINE).stream()
                .mapToDouble(line -> line.width() * size / 1000)
                .max()
                .orElse(0);
    }

    @Override
    public List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, Mark.Weight.REGULAR) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    @Override
    public String number(int count) {
        return words.numbers().whole(count);
    }
}
