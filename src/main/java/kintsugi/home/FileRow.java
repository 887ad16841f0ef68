package kintsugi.home;

import java.awt.ComponentOrientation;
import java.io.File;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kintsugi.look.Buttons;
import kintsugi.look.Labels;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** The name of a file, typed or chosen. */
final class FileRow extends JPanel {
    /** Paths run from left to right in every language. */
    private final JTextField field = new JTextField() {
        @Override
        public void setComponentOrientation(ComponentOrientation ignored) {
            super.setComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
        }
    };

    /**
     * A row.
     *
     * @param saving whether the file is to be written, else read
     */
    FileRow(Words words, String label, String name, boolean saving) {
        super(new MigLayout("insets 0, gap 12 8, fillx", "[grow, fill][]", "[][36!]"));
        setOpaque(false);
        field.setName(name);
        add(Labels.of(label, field), "span, wmin 0, wrap");
        add(field, "wmin 0, growy");
        JButton choose = Page.named(
                Buttons.plain(words.text("home.file.choose"), () -> choose(words, saving)), name + "-choose");
        choose.getAccessibleContext().setAccessibleDescription(label);
        add(choose, "growy");
    }

    private void choose(Words words, boolean saving) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(words.text("home.file.choose"));
        chooser.setComponentOrientation(getComponentOrientation());
        if (!file().isBlank()) {
            chooser.setSelectedFile(new File(file()));
        }
        int answer = saving ? chooser.showSaveDialog(this) : chooser.showOpenDialog(this);
        if (answer == JFileChooser.APPROVE_OPTION) {
            field.setText(chooser.getSelectedFile().getPath());
        }
        field.requestFocusInWindow();
    }

    JTextField field() {
        return field;
    }

    String file() {
        return field.getText();
    }

    void file(String path) {
        field.setText(path);
    }
}
