package io.dateline.demo;

/** Colours of a terminal, or none where the output goes elsewhere. */
enum Style {
  PLAIN(false),
  TERMINAL(true);

  private final boolean colours;

  Style(boolean colours) {
    this.colours = colours;
  }

  String bold(String text) {
    return paint("1", text);
  }

  String dim(String text) {
    return paint("2", text);
  }

  String good(String text) {
    return paint("32", text);
  }

  String bad(String text) {
    return paint("31", text);
  }

  private String paint(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
