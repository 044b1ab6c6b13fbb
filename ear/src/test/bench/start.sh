#!/usr/bin/env bash
# How long a start takes, beside the same server without us: seconds to the first page and CPU seconds until then.
# After "mvn verify" or "mvn package -DskipITs pre-integration-test"; needs curl; docs/operations/measuring.md.
#
#   start.sh [ROUNDS] [none|small|province]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
rounds=${1:-5} demo=${2:-small}
server=$(echo "$PWD"/target/server/wildfly-*) work=$PWD/target/bench
port=19080 offset=11000
empty=$work/empty
mkdir -p "$work"

now() { date +%s.%N; }

# cpu PID: CPU seconds of this process and all below it.
cpu() { ps -o cputimes= -p "$(pids "$1" | paste -sd,)" | awk '{s += $1} END {print s}'; }
pids() { echo "$1"; for child in $(pgrep -P "$1"); do pids "$child"; done; }

# measure LABEL PATH EAR: one start until PATH answers.
measure() {
    local begin=$(now) script
    bash ../wildfly-config/start.sh --with-parent "$server" "$work/base-$1" "$3" \
        -Djboss.socket.binding.port-offset=$offset -Dsotay.data.dir="$work/data" -Dsotay.demo="$demo" >"$work/$1.log" 2>&1 &
    script=$!
    until [[ $(curl -s -o /dev/null -w '%{http_code}' "http://localhost:$port$2") == 200 ]]; do
        kill -0 $script 2>/dev/null || { tail -20 "$work/$1.log"; exit 1; }
        sleep 0.05
    done
    echo "$1 $(now) $begin $(cpu $script)" | awk '{printf "%-6s %6.1f s  %4d CPU s\n", $1, $2 - $3, $4}' | tee -a "$work/result"
    kill $script
    wait $script || true
}

# The same server without us: one static page.
mkdir -p "$empty"
echo '<!DOCTYPE html><title>empty</title>' >"$empty/index.html"
(cd "$empty" && jar -cf ../ROOT.war index.html)

: >"$work/result"
rm -rf "$work/data"
measure first /sign-in target/sotay.ear
: >"$work/result"
for ((round = 1; round <= rounds; round++)); do
    measure bare / "$work/ROOT.war"
    measure ours /sign-in target/sotay.ear
done
awk '{n[$1]++; v[$1, n[$1]] = $2} END {for (k in n) {m = n[k]; for (i = 1; i <= m; i++) for (j = i + 1; j <= m; j++)
    if (v[k, j] < v[k, i]) {t = v[k, i]; v[k, i] = v[k, j]; v[k, j] = t}; printf "median %s %.1f s\n", k, v[k, int((m + 1) / 2)]}}' "$work/result"
