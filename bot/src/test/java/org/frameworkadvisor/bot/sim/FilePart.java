package org.frameworkadvisor.bot.sim;

/// A file in a multipart request.
///
/// @param field the form's field, `files[n]`
/// @param content one character a byte
record FilePart(String field, String filename, String content) {
  /// The number in the field's name, by which `attachments` refers to it.
  String number() {
    return field.replaceAll("\\D", "");
  }
}
