package kintsugi.presenter;

import kintsugi.settings.Keymap;

/**
 * What surrounds the presenter's window.
 *
 * @param room the room's screen
 * @param kiosk opens in place of this window
 * @param afterwards what comes when the evening is over
 * @param press prints what was handed over
 * @param keys which key asks for what
 * @param rewording the guide's files, which may be edited meanwhile
 */
public record Surroundings(
        Room room, KioskDoor kiosk, Afterwards afterwards, TrayPress press, Rewording rewording, Keymap keys) {}
