package kintsugi.pdf;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.block.Align;
import kintsugi.pdf.block.AtFoot;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Bullets;
import kintsugi.pdf.block.Check;
import kintsugi.pdf.block.CheckGrid;
import kintsugi.pdf.block.CheckRow;
import kintsugi.pdf.block.CodeCard;
import kintsugi.pdf.block.Columns;
import kintsugi.pdf.block.CutLine;
import kintsugi.pdf.block.Figure;
import kintsugi.pdf.block.Hairline;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.IfRoom;
import kintsugi.pdf.block.Ink;
import kintsugi.pdf.block.Ladder;
import kintsugi.pdf.block.Note;
import kintsugi.pdf.block.PageBreak;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Space;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.Table;
import kintsugi.pdf.block.TextField;
import kintsugi.pdf.block.TextSize;
import kintsugi.pdf.block.Together;
import kintsugi.pdf.block.WriteIns;
import kintsugi.pdf.draw.Area;
import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.draw.Stroke;
import kintsugi.pdf.draw.Words;

/** Every kind of block with given words in it. */
final class Blocks {
    private Blocks() {}

    static List<Block> every(String title, String text) {
        List<Block> blocks = new ArrayList<>(texts(title, text));
        blocks.addAll(places(title, text));
        blocks.addAll(frames(title, text));
        return blocks;
    }

    private static List<Block> texts(String title, String text) {
        return List.of(
                new Heading(1, title),
                Paragraph.muted(text),
                new Hairline(),
                new Heading(3, title),
                new Heading(2, List.of(Span.of(title), Span.italic(title), Span.strong(title))),
                Paragraph.of(
                        Span.of(text + " "),
                        Span.strong(text),
                        Span.italic(text).in(Ink.ROSE),
                        Span.of(text).in(Ink.SAGE)),
                Paragraph.sentence(Span.strong(title), Span.of(" " + text)),
                new Paragraph(TextSize.COUNT, Span.list("16")),
                Bullets.of(List.of(text, title)));
    }

    private static List<Block> places(String title, String text) {
        return List.of(
                new Row(
                        List.of(Paragraph.number("1"), Paragraph.label(title)),
                        List.of(Paragraph.question(title), Paragraph.of(text), RuledLines.of(2))),
                new Space(4),
                new Columns(List.of(
                        new Columns.Column(1, List.of(Paragraph.of(text))),
                        new Columns.Column(2, List.of(Paragraph.of(text), new Hairline())))),
                new Table(
                        List.of(new Table.Column(2, Align.START), new Table.Column(1, Align.END)),
                        List.of(title, title),
                        true,
                        List.of(
                                List.of(Table.Cell.of(text), Table.Cell.strong("13")),
                                List.of(Table.Cell.label(text), Table.Cell.blank()))),
                new Together(List.of(new Heading(2, title), Paragraph.of(text))),
                new PageBreak(),
                figure(title, text));
    }

    private static List<Block> frames(String title, String text) {
        return List.of(
                Check.of(text),
                new Check(Span.list(text), title, true, false),
                new CheckRow(title, List.of(title, "2", "3", "4", "5", "6", "7", "8"), true),
                new CheckGrid(title, List.of("1", "2", title), List.of(title, ""), true),
                new CheckGrid(title, List.of("1", "2"), List.of("", ""), false),
                new WriteIns(List.of(title, "2"), true),
                new TextField(title, 3),
                new Note(List.of(new Heading(2, title), Paragraph.of(text))),
                new Ladder(List.of(Row.of("1", Paragraph.of(text)), Row.of("2", RuledLines.fill(1))), true),
                new IfRoom(List.of(Paragraph.of(text))),
                new AtFoot(List.of(new CutLine(), new CodeCard(title))));
    }

    private static Figure figure(String title, String text) {
        return new Figure(
                400,
                60,
                20,
                text,
                List.of(
                        new Area(Contour.circle(20, 20, 10), 0xB9811F),
                        new Stroke(Contour.box(40, 10, 60, 30, 4), 0x1B212D, 1, 3),
                        new Words(title, 120, 20, 9, true, 0x1B212D, Words.Anchor.LEFT)));
    }
}
