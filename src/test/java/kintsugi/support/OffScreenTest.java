package kintsugi.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class OffScreenTest {
    private final List<String> done = new ArrayList<>();
    private final JTextField field = named(new JTextField(), "field");
    private final JButton button = named(new JButton("Save"), "save");
    private final OffScreen screen = OffScreen.of(form(), 400, 300);

    private JPanel form() {
        var form = new JPanel(new BorderLayout());
        form.add(field, BorderLayout.NORTH);
        form.add(button, BorderLayout.SOUTH);
        button.addActionListener(click -> done.add(field.getText()));
        field.addActionListener(enter -> done.add("enter"));
        return form;
    }

    @Test
    void testsRunWhereSwingWantsToBeCalled() {
        assertThat(EventQueue.isDispatchThread()).isTrue();
    }

    @Test
    void whatIsTypedArrivesAndAClickActs() {
        screen.type(field, "a few words");
        screen.click(button);
        screen.press(field, KeyEvent.VK_ENTER);

        assertThat(done).containsExactly("a few words", "enter");
    }

    @Test
    void aCoveredComponentCannotBeClicked() {
        button.setBounds(field.getBounds());

        assertThatThrownBy(() -> screen.click(button)).isInstanceOf(AssertionError.class);
    }

    @Test
    void componentsAreFoundByTheirNames() {
        assertThat(screen.find(JButton.class, "save")).isSameAs(button);
        assertThatThrownBy(() -> screen.find(JButton.class, "nowhere")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aPictureShowsWhatChanged() {
        var before = screen.paint();
        assertThat(Similarity.of(before, screen.paint())).isEqualTo(new Similarity(1, 1));

        button.setVisible(false);

        assertThat(Similarity.of(before, screen.paint()).worstBlock()).isLessThan(0.99);
        assertThat(Similarity.of(before, screen.paint(2)).whole()).isZero();
    }

    @Test
    void aControlWithoutANameIsNoticed() {
        assertThat(AccessibleNames.missingIn(field.getParent())).containsExactly("JTextField named field");

        var label = new JLabel("First name");
        label.setLabelFor(field);

        assertThat(AccessibleNames.missingIn(field.getParent())).isEmpty();
    }

    @Test
    void aHomeMadeControlWithoutAContextIsNoticed() {
        var home = new JComponent() {};
        assertThat(AccessibleNames.missingIn(home)).isEmpty();

        home.addKeyListener(new KeyAdapter() {});

        assertThat(AccessibleNames.missingIn(home)).hasSize(1);
    }

    private static <T extends JComponent> T named(T component, String name) {
        component.setName(name);
        return component;
    }
}
