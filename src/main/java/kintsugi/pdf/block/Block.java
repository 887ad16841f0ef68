package kintsugi.pdf.block;

/** One block of a page. Widths follow from where it stands; texts of any length are broken over lines and pages. */
public sealed interface Block
        permits AtFoot,
                Bullets,
                Check,
                CheckGrid,
                CheckRow,
                CodeCard,
                Columns,
                CutLine,
                Figure,
                Hairline,
                Heading,
                IfRoom,
                Ladder,
                Note,
                PageBreak,
                Paragraph,
                Row,
                RuledLines,
                Space,
                Table,
                TextField,
                Together,
                WriteIns {}
