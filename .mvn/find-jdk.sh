# shellcheck shell=sh
# Finds a JDK that can build and run Framework Advisor, and sets JAVA_HOME to it.
# Sourced by ./advisor and ./mvnw; POSIX sh. Looks in JAVA_HOME, on PATH, then in the usual folders.

required_java=25
# What the JDK must bring: javac to build, java alone to run what is built.
needed_tool=${needed_tool:-javac}

# Prints the feature version (for instance 25) of the JDK in folder $1, or nothing if there is no JDK.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/$needed_tool" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" | head -n 1
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9][0-9]*\).*/\1/p' | head -n 1
  fi
}

jdk_is_new_enough() {
  jdk_found=$(jdk_version "$1")
  [ -n "$jdk_found" ] && [ "$jdk_found" -ge "$required_java" ]
}

jdk_on_path() {
  jdk_java=$(command -v java 2>/dev/null) || return 0
  while [ -L "$jdk_java" ]; do
    jdk_link=$(readlink "$jdk_java")
    case "$jdk_link" in
      /*) jdk_java=$jdk_link ;;
      *) jdk_java=$(dirname "$jdk_java")/$jdk_link ;;
    esac
  done
  dirname "$(dirname "$jdk_java")"
}

find_jdk() {
  # A service may have no HOME.
  jdk_user=${HOME:-/nonexistent}
  # Tests look below a folder of their own.
  jdk_root=${FIND_JDK_ROOT:-}
  for jdk in "${JAVA_HOME:-}" "$(jdk_on_path)" \
    "$jdk_root"/usr/lib/jvm/* "$jdk_root"/usr/lib64/jvm/* "$jdk_root"/usr/java/* \
    "$jdk_root"/usr/local/lib/jvm/* "$jdk_root"/opt/java/* "$jdk_root"/opt/jdk* \
    "$jdk_user"/.sdkman/candidates/java/* "$jdk_user"/.jdks/* \
    "$jdk_user"/.local/share/mise/installs/java/* "$jdk_user"/.asdf/installs/java/* \
    "$jdk_user"/.jenv/versions/* "$jdk_root"/home/linuxbrew/.linuxbrew/opt/openjdk* \
    "$jdk_root"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$jdk_user"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$jdk_root"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$jdk_root"/usr/local/opt/openjdk*; do
    if [ -n "$jdk" ] && jdk_is_new_enough "$jdk"; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      return 0
    fi
  done
  echo "Framework Advisor needs a JDK $required_java or newer and found none: install one (for instance Eclipse Temurin $required_java, or your system's openjdk-$required_java package), or set JAVA_HOME to it." >&2
  return 1
}
