package kintsugi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedGuidesTest {
    @TempDir
    private Path temp;

    @Test
    void guidesAreFoundInAJarEvenWhereItsFoldersHaveNoEntries() throws IOException {
        GuideFiles small = new SmallGuide().translated("es").files();
        Path jar = temp.resolve("a program.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("workshop-material/README.md"));
            for (var file : small.files().entrySet()) {
                zip.putNextEntry(new ZipEntry("workshop-material/small/" + file.getKey()));
                zip.write(file.getValue());
            }
        }

        assertThat(ShippedGuides.inJar(jar)).singleElement().matches(small::sameAs);
    }
}
