package org.frameworkadvisor.bot.privacy;

/// What is kept of a member, as a file.
public final class PersonalDataExport {
  private final String name;
  private final int things;
  private final byte[] json;

  PersonalDataExport(String name, int things, byte[] json) {
    this.name = name;
    this.things = things;
    this.json = json.clone();
  }

  /// The file's name.
  public String name() {
    return name;
  }

  /// How many things are in it.
  public int things() {
    return things;
  }

  /// What is in it, as UTF-8.
  public byte[] json() {
    return json.clone();
  }
}
