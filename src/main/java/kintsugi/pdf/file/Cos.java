package kintsugi.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Short ways to say the objects of a PDF. Keys and values alternate; a Java string is a name, {@link #text} is text. Direct
 * unless made by {@link #object}: some viewers draw no boxes when the small dictionaries of a field are objects of their own.
 */
final class Cos {
    private Cos() {}

    static COSDictionary dict(@Nullable Object... entries) {
        COSDictionary dict = object(entries);
        dict.setDirect(true);
        return dict;
    }

    /** An indirect object: it gets a number, and all who hold it share it. */
    static COSDictionary object(@Nullable Object... entries) {
        COSDictionary dict = new COSDictionary();
        put(dict, entries);
        return dict;
    }

    /** Entries with a null value are left out. */
    static void put(COSDictionary dict, @Nullable Object... entries) {
        for (int i = 0; i < entries.length; i += 2) {
            Object key = entries[i];
            Object value = entries[i + 1];
            if (key != null && value != null) {
                dict.setItem(COSName.getPDFName(key.toString()), base(value));
            }
        }
    }

    static COSArray array(Object... values) {
        COSArray array = new COSArray();
        for (Object value : values) {
            array.add(base(value));
        }
        array.setDirect(true);
        return array;
    }

    static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(base(value));
        }
        array.setDirect(true);
        return array;
    }

    static COSString text(String text) {
        return new COSString(text);
    }

    /** UTF-16 in hexadecimal digits, as ToUnicode and ActualText want it. */
    static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    /** A stream of deflated bytes. */
    static COSStream packed(COSDocument file, byte[] bytes, @Nullable Object... entries) {
        COSStream stream = plain(file, deflate(bytes), entries);
        put(stream, "Filter", "FlateDecode");
        return stream;
    }

    /** A stream of the bytes as they are. */
    static COSStream plain(COSDocument file, byte[] bytes, @Nullable Object... entries) {
        COSStream stream = file.createCOSStream();
        put(stream, entries);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[bytes.length + 128];
            int size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(out, size, out.length - size);
            }
            return Arrays.copyOf(out, size);
        } finally {
            deflater.end();
        }
    }

    private static COSBase base(Object value) {
        if (value instanceof COSBase base) {
            return base;
        }
        if (value instanceof String name) {
            return COSName.getPDFName(name);
        }
        if (value instanceof Boolean b) {
            return COSBoolean.getBoolean(b);
        }
        if (value instanceof Double d && d != Math.rint(d)) {
            return new COSFloat(Math.round(d.floatValue() * 100) / 100f);
        }
        return COSInteger.get(((Number) value).longValue());
    }
}
