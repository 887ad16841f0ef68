package kintsugi.pdf.file;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import kintsugi.pdf.PdfInfo;
import kintsugi.pdf.text.CleanText;

/** The metadata packet: title, language, date, program, and the two standards the file keeps. */
final class Xmp {
    /** PDF/A wants the property of PDF/UA to be explained. */
    private static final String EXPLAINED = """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/UA</pdfaSchema:schema>\
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
            <pdfaProperty:category>internal</pdfaProperty:category>\
            <pdfaProperty:description>part</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name>\
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property>\
            </rdf:li></rdf:Bag></pdfaExtension:schemas>""";

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">\
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\
            <xmp:CreateDate>%s</xmp:CreateDate><xmp:CreatorTool>%s</xmp:CreatorTool>\
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>\
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>%s\
            </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>""";

    private Xmp() {}

    static byte[] of(PdfInfo info) {
        String date = info.created().truncatedTo(ChronoUnit.SECONDS).toString();
        return PACKET.formatted(
                        date, escaped(info.creator()), escaped(info.title()), escaped(info.language()), EXPLAINED)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return CleanText.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
