#!/usr/bin/env bash
# Starts the application on a configured server, in the foreground, in a base directory of its own: several can run from
# one SERVER_HOME. The base directory is laid anew each time; what must last is in the directory sotay.data.dir.
#
#   start.sh [--with-parent] [--config NAME] SERVER_HOME BASE EAR [argument of standalone.sh…]
#
# --with-parent stops the server when the process that called this script is gone, however it ended.
# --config names another configuration of the server than standalone.xml (configure.sh --copy).
# JAVA_OPTS in the environment replaces the settings of the virtual machine below.
set -euo pipefail
parent=''
if [[ ${1:-} == --with-parent ]]; then
    parent=$PPID
    shift
fi
config=standalone.xml
if [[ ${1:-} == --config ]]; then
    config=$2
    shift 2
fi
[[ $# -ge 3 ]] || { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2; exit 2; }
server=$(cd "$1" && pwd) base=$2 ear=$3
shift 3

rm -rf "$base/configuration" "$base/deployments" "$base/tmp" "$base/data"
mkdir -p "$base/configuration" "$base/deployments"
cp "$server"/standalone/configuration/*.properties "$base/configuration/"
cp "$server/standalone/configuration/$config" "$base/configuration/standalone.xml"
[[ ! -f $server/standalone/configuration/sotay.p12 ]] || cp "$server/standalone/configuration/sotay.p12" "$base/configuration/"
cp "$ear" "$base/deployments/"

if [[ -n $parent ]]; then
    # $$ is the server's own script from the exec below on; it passes the signal on.
    (while kill -0 "$parent" && kill -0 $$; do sleep 1; done && kill $$) >/dev/null 2>&1 </dev/null &
fi

# Half a gigabyte from the start: a heap that need not grow while the server starts.
export JAVA_OPTS=${JAVA_OPTS:--Xms512m -Xmx1536m -XX:MetaspaceSize=160m -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true}
export LAUNCH_JBOSS_IN_BACKGROUND=true JBOSS_HOME=$server
# A first start that makes a large demonstration takes longer than the five minutes that the server gives a deployment.
exec "$server/bin/standalone.sh" -Djboss.server.base.dir="$(cd "$base" && pwd)" \
    -Djboss.as.management.blocking.timeout=1800 "$@"
