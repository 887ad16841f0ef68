package kintsugi.look;

import static kintsugi.support.VirtualDesktop.await;
import static kintsugi.support.VirtualDesktop.keyboardIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import javax.swing.JFrame;
import kintsugi.figure.Light;
import kintsugi.support.OnEventThread;
import kintsugi.support.VirtualDesktop;
import kintsugi.support.WindowTest;
import org.junit.jupiter.api.Test;

@WindowTest
class PrivateTextAreaIT {
    private static final String TITLE = "Notebook";

    @Test
    void neitherTheClipboardNorTheSelectionOfTheDesktopEverHoldsWhatWasWritten() throws Exception {
        var frame = new JFrame(TITLE);
        var area = OnEventThread.call(() -> {
            Look.install(Light.PAPER);
            var inside = new PrivateTextArea(false, new OwnClipboard());
            frame.add(inside);
            frame.setBounds(100, 100, 400, 200);
            frame.setVisible(true);
            return inside;
        });
        try {
            keyboardIn(TITLE);
            var clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
            var selection = Toolkit.getDefaultToolkit().getSystemSelection();
            clipboard.setContents(new StringSelection("before"), null);
            selection.setContents(new StringSelection("before"), null);

            VirtualDesktop.type("mine");
            VirtualDesktop.press("ctrl+v", "shift+Insert", "ctrl+a", "ctrl+c", "ctrl+Insert", "shift+Home", "ctrl+x");
            VirtualDesktop.press("End");
            VirtualDesktop.type("!");

            await(() -> area.getText().endsWith("!"));
            assertThat(area.getText()).isEqualTo("mine!");
            assertThat(clipboard.getData(DataFlavor.stringFlavor)).isEqualTo("before");
            assertThat(selection.getData(DataFlavor.stringFlavor).toString()).doesNotContain("mine");
        } finally {
            OnEventThread.call(() -> {
                frame.dispose();
                return frame;
            });
        }
    }
}
