package kintsugi;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An IETF language tag on the command line. */
final class LanguageTag implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.getLanguage().isEmpty()) {
                return language;
            }
        } catch (IllformedLocaleException noTag) {
            throw new TypeConversionException("'" + tag + "' is no language tag such as en or pt-BR");
        }
        throw new TypeConversionException("'" + tag + "' is no language tag such as en or pt-BR");
    }
}
