#!/usr/bin/env bash
# Shapes an unpacked WildFly by the CLI scripts of this folder, offline: the server must not be running.
#
#   configure.sh [--undo] [--fresh] [--copy NAME] [--db NAME] [--driver JAR] [-Dname=value…] SERVER_HOME [SCRIPT…]
#
# SCRIPT is a name of this folder without ".cli"; without any, the scripts that every installation needs run in order.
# Every script may run again at any time.
# --undo    runs the twins in undo/ instead, the last one first
# --fresh   begins with the stock configuration, and does nothing if it did the same before
# --copy    shapes a copy of standalone.xml, made anew, of that name; start.sh --config starts it
# --db      h2 (default), postgresql or oracle: its script joins those that run without being named
# --driver  puts a JDBC driver into the server as the module that 11-postgresql or 12-oracle names
# -D        a property of the server that a script reads while it runs, such as sotay.tls.keystore
#
# The scripts themselves open no connection, so the same file also works on a running server:
#   SERVER_HOME/bin/jboss-cli.sh --connect --file=wildfly-config/30-web.cli
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
always=(10-datasource 15-transactions 20-security 30-web 40-batch 50-health 55-openapi 60-logging 90-slim)

die() {
    echo "configure.sh: $*" >&2
    exit 1
}

undo='' fresh='' config=standalone.xml db=h2 driver='' properties=()
while [[ ${1:-} == -* ]]; do
    case $1 in
        --undo) undo=undo/ ;;
        --fresh) fresh=yes ;;
        --copy) config=${2-}; shift ;;
        --db) db=${2-}; shift ;;
        --driver) driver=${2-}; shift ;;
        -D*) properties+=("$1") ;;
        *) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
    esac
    shift
done
[[ $# -ge 1 && -x $1/bin/jboss-cli.sh ]] || die "no WildFly in '${1:-}'"
server=$(cd "$1" && pwd)
shift
scripts=("$@")
case $db in
    h2) ;;
    postgresql) always+=(11-postgresql) ;;
    oracle) always+=(12-oracle) ;;
    *) die "db is h2, postgresql or oracle, not '$db'" ;;
esac
[[ ${#scripts[@]} -gt 0 ]] || scripts=("${always[@]}")

configuration=$server/standalone/configuration
stamp=$server/.sotay-configured
# What was asked for, and the configuration that came of it.
fingerprint() {
    echo "${scripts[*]} $driver"
    (cd "$here" && find . -type f -print0 | sort -z | xargs -0 sha256sum)
    sha256sum <"$configuration/standalone.xml"
}
if [[ -n $fresh ]]; then
    if [[ -f $stamp && $(fingerprint) == "$(<"$stamp")" ]]; then
        echo "configured before: ${scripts[*]}"
        exit 0
    fi
    rm -f "$stamp"
    [[ -f $configuration/standalone.stock ]] || cp "$configuration/standalone.xml" "$configuration/standalone.stock"
    cp "$configuration/standalone.stock" "$configuration/standalone.xml"
fi

[[ $config == standalone.xml ]] || cp "$configuration/standalone.xml" "$configuration/$config"

# install_driver MODULE_PATH NAME: the module's definition from here, the jar from the caller, under a name of our own.
install_driver() {
    local module=$server/modules/$1/main
    [[ -n $driver || -f $module/$2 ]] || die "the driver is missing, name its jar with --driver"
    [[ -n $driver ]] || return 0
    mkdir -p "$module"
    cp "$here/modules/$1/main/module.xml" "$module/"
    cp "$driver" "$module/$2"
}

ordered=("${scripts[@]}")
if [[ -n $undo ]]; then
    ordered=()
    for script in "${scripts[@]}"; do ordered=("$script" "${ordered[@]}"); done
fi
run=$(mktemp) log=$(mktemp)
trap 'rm -f "$run" "$log"' EXIT
echo "embed-server --server-config=$config --std-out=discard" >"$run"
for script in "${ordered[@]}"; do
    file=$here/$undo$script.cli
    [[ -f $file ]] || die "there is no $undo$script.cli"
    case $undo$script in
        11-postgresql) install_driver org/postgresql postgresql.jar ;;
        12-oracle) install_driver com/oracle/jdbc ojdbc.jar ;;
    esac
    { echo "echo $undo$script"; cat "$file"; } >>"$run"
done
echo 'stop-embedded-server' >>"$run"

export JAVA_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${properties[*]}"
if ! "$server/bin/jboss-cli.sh" --file="$run" >"$log" 2>&1; then
    cat "$log" >&2
    die "stopped at the script named last above"
fi
[[ -z $fresh ]] || fingerprint >"$stamp"
echo "configured: ${ordered[*]/#/$undo}"
