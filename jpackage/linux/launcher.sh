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
# JavaFX draws by cards of AMD, Intel and NVIDIA only, and GTK asks for a card because others might use it. A computer without one has none of these files:
# there both would load Mesa, 40 MB, to find that out, and what draws in the end is the same.
draws=
if [ ! -e /dev/dri ] && [ ! -e /dev/nvidiactl ]; then
  draws=-Dprism.order=sw
  export GDK_GL="${GDK_GL-disable}"
fi
exec "$here/../${runtime}/bin/java" \
${options}  "-XX:AOTCache=$here/../${cache}" $draws \
  -m ${main} "$@"
