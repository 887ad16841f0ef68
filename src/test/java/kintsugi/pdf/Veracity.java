package kintsugi.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a file keeps PDF/UA-1 and PDF/A-2a. */
public final class Veracity {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Veracity() {}

    /** What is wrong with the file; empty when all is well. */
    public static List<String> complaints(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> complaints(pdf, flavour).stream())
                .toList();
    }

    private static List<String> complaints(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            if (result.isCompliant()) {
                return List.of();
            }
            return Stream.concat(
                            Stream.of(flavour + " failed"),
                            result.getTestAssertions().stream()
                                    .limit(8)
                                    .map(t -> t.getRuleId().getClause() + "-"
                                            + t.getRuleId().getTestNumber() + " " + t.getMessage() + " at "
                                            + t.getLocation().getContext()))
                    .toList();
        } catch (IOException | EncryptedPdfException | ModelParsingException | ValidationException e) {
            throw new IllegalStateException(e);
        }
    }
}
