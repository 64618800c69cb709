/// The operator's settings: `config/advisor.yaml`, overridden by environment variables. Starts in
/// [AdvisorSettings]. The only package that reads the environment.
///
/// Each room declares the settings it needs and what is valid; this one fills them in, and says
/// where a value that isn't valid stands ([InvalidSettingsException]). What `config/logback.xml`
/// needs beside is here too ([SharedFileRollingPolicy]).
@NullMarked
package org.frameworkadvisor.bot.config;

import org.jspecify.annotations.NullMarked;
