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
# The java program would take options and classes from these, and say so on standard error.
unset JDK_JAVA_OPTIONS CLASSPATH
exec "$here/../${runtime}/bin/java" \
${options}  "-XX:AOTCache=$here/../${cache}" \
  -m ${main} "$@"
