#!/bin/sh
# Starts the viewer with the Java runtime that lies beside it, wherever both are. The way goes by without another process, but for a link's.
self=$0
if [ -L "$self" ]; then
  self=$(readlink -f -- "$self")
fi
case $self in
  */*) here=${self%/*} ;;
  *) here=. ;;
esac
# Meant for other Javas of the machine. The JVM would take options, classes and agents from these, say so on standard error, and often not start: with
# another collector than the one below, or an agent of Java's, for which the runtime has no module. _JAVA_OPTIONS is left to who means this one.
unset JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS CLASSPATH
exec "$here/../${runtime}/bin/java" \
${options}  "-XX:AOTCache=$here/../${cache}" \
  -m ${main} "$@"
