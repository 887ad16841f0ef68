package kintsugi.guide;

import java.util.List;
import org.commonmark.node.Node;

/**
 * What stands under one second-level heading.
 *
 * @param line of the heading, from 1
 * @param name what follows the colon; empty where there is none
 * @param minutes 0 where the heading names none
 */
record Section(Head head, int line, String name, int minutes, List<Node> body) {
    Section {
        body = List.copyOf(body);
    }
}
